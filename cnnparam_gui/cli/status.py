"""How the command ends."""

EXACT, PROBLEMS, FAILED = 0, 1, 2
"""All was counted; counted with problems; a file could not be read or the arguments are wrong."""
