"""Where the frozen window starts; does what the installed script cnnparam-gui does."""

import sys

from cnnparam_gui.__main__ import main

sys.exit(main())
