"""Widgets: the main window and what stands in it."""
