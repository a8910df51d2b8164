"""The server for assistants: tools of the Model Context Protocol on standard input and output."""
