"""JSON Schemas of what seolint prints and reads, made by ``tools/make_docs.py``."""
