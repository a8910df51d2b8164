"""An agent that does what the report says mends a draft, and harms nothing."""

from __future__ import annotations

import pytest

from tests.assistant.player import RUNS, TOKEN, play_all


@pytest.mark.slow
def test_an_agent_mends_what_the_report_has_edits_for() -> None:
    games = play_all()
    planted = sum(len(game.planted) for game in games)
    assert sum(len(game.left) for game in games) <= planted * 0.05, [game.left for game in games]
    assert max(size for game in games for size in game.sizes) <= 4000 * TOKEN
    assert max(len(game.sizes) for game in games) <= RUNS
    assert not [found for game in games for found in (*game.new, *game.lost)]
