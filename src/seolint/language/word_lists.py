"""Word lists written as running text, which reads and changes better than a list of quoted words."""


def word_set(text: str) -> frozenset[str]:
    """The words of the text between white space."""
    return frozenset(text.split())
