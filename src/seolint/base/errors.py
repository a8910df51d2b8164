"""Errors with messages for the user."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class UserError(Exception):
    """An error in what the user wrote: ``place: what is wrong``."""


class SettingsError(UserError):
    """An error in settings or options; its place is a file and line, or an option."""

    def __init__(self, origin: str, message: str) -> None:
        super().__init__(f"{origin}: {message}")
        self.origin = origin


class SettingsErrors(SettingsError):
    """Several errors in settings, one a line."""

    def __init__(self, errors: Sequence[SettingsError | str]) -> None:
        UserError.__init__(self, "\n".join(" ".join(str(error).splitlines()) for error in errors))
        self.origin = getattr(errors[0], "origin", "")


class EarlyEnd(KeyboardInterrupt):
    """A signal asks a run to end between two files."""


class OptionError(ValueError):
    """An error in an option of a rule; ``option`` is its name, with the keys in it: ``despite.name``."""

    def __init__(self, option: str, message: str) -> None:
        super().__init__(message)
        self.option = option


def refuse_unknown(option: str, thing: str, names: Iterable[str], known: Iterable[str]) -> None:
    """Raise OptionError for the first name in a table of an option that is not a known thing, such as a kind."""
    known = list(known)
    for name in names:
        if name not in known:
            from seolint.base.suggestions import expected

            raise OptionError(f"{option}.{name}", f'unknown {thing} "{name}" in {option}{expected(name, known)}')


def join_errors(errors: Sequence[SettingsError]) -> SettingsError:
    """Return one error that says what all of them say, those of a file by line."""
    by_place = sorted(errors, key=_place)
    return errors[0] if len(errors) == 1 else SettingsErrors(by_place)


def _place(error: SettingsError) -> tuple[str, int]:
    """Return the file and line of an error; an option has no line."""
    path, _, line = error.origin.rpartition(":")
    return (path, int(line)) if line.isdecimal() else (error.origin, 0)
