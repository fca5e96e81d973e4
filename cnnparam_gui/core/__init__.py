"""The counting core: pure values and pure functions, with no Qt and no input or output."""
