"""Word lists written as running text, which reads and changes better than a list of quoted words."""


def word_set(*texts: str) -> frozenset[str]:
    """The words of the texts between white space."""
    return frozenset(word for text in texts for word in text.split())
