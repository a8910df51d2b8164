"""What is article and what is not, judged by learned weights: lines of text, blocks of HTML pages."""
