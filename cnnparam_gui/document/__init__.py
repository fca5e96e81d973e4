"""One open architecture: its network, counts, undo history and file."""
