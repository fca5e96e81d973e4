"""`python -m cnnparam_gui [FILE]` and `cnnparam-gui [FILE]` open the window."""

import gc
import sys


def main() -> int:
    """Run with the arguments of the command line and return the exit status.

    A FILE is opened; `--smoke DIR` runs the main job once without a person, into a folder.
    """
    if "--smoke" in sys.argv[1:]:
        from cnnparam_gui import smoke

        return smoke.run(sys.argv)
    # Nothing that the start makes is garbage, and looking for it costs a twentieth of the start;
    # app.run turns the collector on again once the window is painted.
    gc.disable()
    from cnnparam_gui import app

    return app.run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
