"""The layer table: view, delegate and cell editors."""
