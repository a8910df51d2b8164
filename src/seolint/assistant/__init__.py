"""What assistants use: the server on standard input and output, and the guide that is written into a repository."""
