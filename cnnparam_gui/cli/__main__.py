"""Runs `cnnparam` as `python -m cnnparam_gui.cli`."""

import sys

from cnnparam_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
