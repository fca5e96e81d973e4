"""Stands in for Qt's OpenGL modules in the frozen window; PyInstaller runs this first.

pyqtgraph imports the two modules for curves that OpenGL draws, and derives a class from one of
theirs. Our charts are painted without OpenGL, so empty modules with that one name will do.
"""

import sys
from types import ModuleType

_WIDGETS = "PySide6.QtOpenGLWidgets"

for _name in ("PySide6.QtOpenGL", _WIDGETS):
    sys.modules[_name] = ModuleType(_name)
setattr(sys.modules[_WIDGETS], "QOpenGLWidget", type("QOpenGLWidget", (), {}))  # noqa: B010  no such attribute is declared
