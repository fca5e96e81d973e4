"""Published architectures as short functions with their options, one file a family."""
