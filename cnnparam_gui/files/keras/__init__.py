"""Keras's configuration read: what a model's layers are as rows."""
