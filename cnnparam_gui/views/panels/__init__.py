"""Panels beside and instead of the table."""
