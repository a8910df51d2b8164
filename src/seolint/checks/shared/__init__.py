"""What several kinds of check share."""
