"""Pictures of a network as plain geometry: what is drawn, and where. Painting is elsewhere."""
