"""Count what a convolutional network costs before anyone runs it."""

__version__ = "0.1.0"
