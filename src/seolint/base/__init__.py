"""What all other rooms use: shared vocabulary, errors for users, plain data, paths, message templates."""
