"""Errors with messages for the user."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class UserError(Exception):
    """An error in what the user wrote: ``place: what is wrong``."""


class SettingsError(UserError):
    """An error in settings or options; its place is a file and line, or an option."""

    def __init__(self, origin: str, message: str) -> None:
        super().__init__(f"{origin}: {message}")


class SettingsErrors(SettingsError):
    """Several errors in settings, one a line."""

    def __init__(self, errors: Sequence[SettingsError | str]) -> None:
        UserError.__init__(self, "\n".join(" ".join(str(error).splitlines()) for error in errors))


def join_errors(errors: Sequence[SettingsError]) -> SettingsError:
    """Return one error that says what all of them say."""
    return errors[0] if len(errors) == 1 else SettingsErrors(errors)
