"""Source code written: what PyTorch's and Keras's code share, and each its own."""
