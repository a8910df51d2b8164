"""What an article must tell about money behind it: which links earn, and what it says of them, where and how clearly."""
