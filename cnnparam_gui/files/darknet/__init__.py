"""Darknet's networks read: from sections to rows."""
