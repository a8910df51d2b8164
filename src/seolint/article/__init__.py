"""What a page says, each part with its place in the source, and the views that several rooms need of it."""
