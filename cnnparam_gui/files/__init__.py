"""Reading and writing: each format is one file, listed in `formats`."""
