"""Where the frozen command starts; does what the installed script cnnparam does."""

import sys

from cnnparam_gui.cli import main

sys.exit(main())
