"""What a Word document contains: bytes in, paragraphs and what belongs to them out. Nothing here judges an article."""
