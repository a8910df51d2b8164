"""The wording of medical disclaimers in all languages other than English."""

from __future__ import annotations

from seolint.health.eastern_forms import EASTERN
from seolint.health.germanic_forms import GERMANIC
from seolint.health.romance_forms import ROMANCE

FORMS = GERMANIC | ROMANCE | EASTERN
#: Bokmål and Nynorsk are written alike here, and often declared as Norwegian.
for _norwegian in ("no", "nn"):
    FORMS[_norwegian] = FORMS["nb"]._replace(telling=0)
