"""The charts beside the table. Only this folder imports pyqtgraph and numpy, after first paint."""
