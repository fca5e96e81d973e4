"""Archives of torch.export read: from the graph to rows."""
