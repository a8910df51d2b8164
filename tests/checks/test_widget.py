"""Headings of widgets with nothing or only titles under them."""

from tests.checks.trial import excerpts

PROSE = (
    "Prune on a dry day, when the worst of the frost is over and the buds of the roses begin to swell again in the sun."
)
TITLES = ["Ten roses for shade", "A year of pears", "How to plant plums"]


def page(*lines: str) -> str:
    return "\n\n".join(lines) + "\n"


def test_titles_under_a_known_heading_are_those_of_other_pages() -> None:
    text = page("Roses", PROSE, PROSE, "Related posts", *TITLES)
    assert excerpts("widget", text, holds="titles", phrases=["related posts"]) == ["Related posts", *TITLES]
    assert excerpts("widget", text, holds="titles", phrases=["related posts"], max_lines=2) == []


def test_a_loose_heading_counts_in_plain_text_and_a_weak_one_beside_noise_only() -> None:
    text = page("Roses", PROSE, PROSE, "Latest", *TITLES)
    assert excerpts("widget", text, holds="titles", loose=["latest"]) == ["Latest", *TITLES]
    assert excerpts("widget", text, holds="titles", weak=["latest"]) == []
    assert excerpts("widget", text, "a.md", holds="titles", loose=["latest"]) == []


def test_the_title_of_the_article_itself_is_left() -> None:
    text = page("Related posts", "Roses", *TITLES, "Ten plums", "More pears", "Even more pears")
    found = excerpts("widget", f"# Roses\n\n{text}", "a.md", holds="titles", phrases=["related posts"])
    assert "Roses" not in found


def test_an_empty_section_ends_at_a_heading_of_its_own_level() -> None:
    text = f"# Roses\n\n{PROSE}\n\n## Related posts\n\n## Pruning\n\n{PROSE}\n"
    assert excerpts("widget", text, "a.md", holds="nothing", phrases=["related posts"]) == ["Related posts"]
    assert excerpts("widget", text.replace("## Pruning", "### Pruning"), "a.md", holds="nothing",
                    phrases=["related posts"]) == []  # fmt: skip
