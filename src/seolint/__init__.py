"""seolint lints the text an article actually is: HTML, Markdown and scraped plain text."""
