"""Caffe's networks read: from the text to rows."""
