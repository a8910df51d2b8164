"""What every other room stands on: words of the contract, errors for users, plain data, paths, message templates."""
