"""Check the invariants on new articles for as long as wanted: ``python -m tests.fuzz --minutes 60``.

Each fault is printed with the smallest article that shows it, and the search goes on. The exit code is 1 if there was any.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from time import monotonic, process_time

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.articles import damaged, made_up
from tests.fuzz.invariants import check

#: Seconds of one check beyond which an article counts as a hang: the slowest take a tenth of that.
LIMIT = 20.0


def main() -> int:
    """Search, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0, help="the first seed; each round takes the next")
    options = parser.parse_args()
    until, number, faults, done = monotonic() + options.minutes * 60, options.seed, 0, 0
    while monotonic() < until:
        for strategy in (made_up(), damaged()):
            tried = 0

            @seed(number)
            @settings(
                max_examples=50, database=None, deadline=None, suppress_health_check=list(HealthCheck),
                phases=[Phase.generate, Phase.shrink],
            )  # fmt: skip
            @given(strategy)
            def search(article: tuple[str, str]) -> None:
                nonlocal tried
                tried += 1
                start = process_time()
                check(*article)
                assert process_time() - start < LIMIT, "slow"

            try:
                search()
            except Exception:  # noqa: BLE001  (whatever it is, it is a fault)
                faults += 1
                traceback.print_exc(file=sys.stdout)
            done += tried
        number += 1
        print(  # noqa: T201
            f"seed {number - 1}: {done} articles, {faults} faults, {process_time():.0f} s of CPU", flush=True
        )
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
