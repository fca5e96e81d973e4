"""ONNX models read: from the graph of operators to rows."""
