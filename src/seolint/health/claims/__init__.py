"""What a sentence claims about a product: its words and forms, a judge of disease claims, and what makes it none."""
