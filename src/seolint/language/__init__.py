"""Measures prose: words, sentences, syllables, readability, language, dates."""
