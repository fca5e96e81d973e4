"""What an ONNX model is made of, and the operators that the rows of each kind become."""
