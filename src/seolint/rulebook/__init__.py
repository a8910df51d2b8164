"""Reads, checks and documents rule files, and selects rules by the settings."""
