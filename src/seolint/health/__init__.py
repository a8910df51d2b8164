"""What an article says about health: is it its topic, is there a disclaimer, is a claim made in earnest."""
