"""Errors with messages for the user."""

from __future__ import annotations


class UserError(Exception):
    """An error in what the user wrote: ``place: what is wrong``."""


class SettingsError(UserError):
    """An error in settings or options; its place is a file and line, or an option."""

    def __init__(self, origin: str, message: str) -> None:
        super().__init__(f"{origin}: {message}")
