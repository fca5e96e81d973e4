"""Qt item models over a document; columns are data."""
