"""The limits of other tools, and what is counted."""

import pytest

from seolint.article.source import Source
from seolint.base.model import Hit
from seolint.checks.kinds.length import Options, Profile, find
from seolint.readers.html import read_html
from seolint.rulebook.loading import load_rules, with_overrides


def too_long(title: str, profile: Profile = "default") -> list[object]:
    rule = with_overrides(load_rules()["title-too-long"], None, {"profile": profile})
    page = read_html(Source("a.html", f"<title>{title}</title><h1>A</h1>", "html"))
    return [hit.values["limit"] for hit in find(page, rule.options()) if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    ("profile", "limit"),
    [("default", "60 characters or 600 px"), ("yoast", "600 px"), ("screaming-frog", "60 characters or 561 px")],
)
def test_a_profile_takes_the_place_of_the_limits(profile: Profile, limit: str) -> None:
    assert too_long("W" * 40, profile) == [limit]


def test_one_pixel_is_what_parts_two_profiles() -> None:
    title = "n" * 51  # 51 × 0.556 em × 20 px = 567 px
    assert too_long(title, "screaming-frog")
    assert not too_long(title, "yoast")


def test_a_tool_without_limits_of_its_own_leaves_the_default() -> None:
    page = read_html(Source("a.html", "<title>Roses</title><h1>A</h1>", "html"))
    assert [
        hit.values["limit"]
        for hit in find(page, Options("title", min_characters=6, profile="bing"))
        if isinstance(hit, Hit)
    ]


def test_profiles_and_limits_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match="yost"):
        Options("title", profiles={"yost": {"max_pixels": 600}})
    with pytest.raises(ValueError, match="max_pixel"):
        Options("title", profiles={"yoast": {"max_pixel": 600}})
    with pytest.raises(ValueError, match="profile"):
        with_overrides(load_rules()["title-too-long"], None, {"profile": "yost"})


@pytest.mark.parametrize("title", ["café", "cafe\u0301", "ca\u00adfé\ufeff"])
def test_characters_are_counted_as_readers_see_them(title: str) -> None:
    page = read_html(Source("a.html", f"<title>{title}</title><h1>A</h1>", "html"))
    hits = find(page, Options("title", min_characters=5))
    assert [hit.values["characters"] for hit in hits if isinstance(hit, Hit)] == [4]
