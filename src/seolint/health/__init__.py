"""Health content: whether it is the topic, who wrote it, what it cites, what it claims, and whether it disclaims."""
