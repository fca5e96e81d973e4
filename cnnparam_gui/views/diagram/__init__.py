"""The network's picture: painting it, looking at it and writing it into files."""
