"""``seolint schema``: print a JSON Schema, of the settings by default."""

from __future__ import annotations

import sys

from seolint.base.errors import UserError
from seolint.base.suggestions import expected
from seolint.startup.resources import read_resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.cli.options import Values

#: What has a schema: settings files, the output of ``check`` and of ``parse``.
NAMES = ("settings", "report", "parse")


def run(values: Values) -> int:
    """Print the schema."""
    name = values["paths"][0] if values["paths"] else NAMES[0]
    if name not in NAMES:
        raise UserError(f'no schema "{name}"{expected(name, NAMES)}')
    sys.stdout.write(read_resource(f"schemas/{name}.schema.json"))
    return 0
