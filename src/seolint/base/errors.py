"""Errors whose words are written for the user."""

from __future__ import annotations


class UserError(Exception):
    """Something the user wrote cannot be used: ``place: what is wrong``."""


class SettingsError(UserError):
    """Settings or options that cannot be used; the place is a file and line, or the option."""

    def __init__(self, origin: str, message: str) -> None:
        super().__init__(f"{origin}: {message}")
