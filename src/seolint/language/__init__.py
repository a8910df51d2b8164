"""What can be counted in prose: words, sentences, syllables, readability, the language itself."""
