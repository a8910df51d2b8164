"""Word lists written as running text, which is easier to read and change than a list of quoted words."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text, split at white space."""
    return frozenset(text.split())
