"""`python -m cnnparam_gui [FILE]` and `cnnparam-gui [FILE]` open the window."""

import sys

from cnnparam_gui.app import main

if __name__ == "__main__":
    sys.exit(main())
