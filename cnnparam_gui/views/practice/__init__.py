"""Practising in the window: beginning an exercise, answering in the table, and the score."""
