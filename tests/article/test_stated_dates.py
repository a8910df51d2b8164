import pytest

from seolint.article.source import decode
from seolint.article.stated_dates import is_byline, stated_dates_of
from seolint.readers.plain import read_plain

PROSE = "Prune on a dry day, when the worst of the frost is over and the buds begin to swell.\n"


def dates_of(text: str) -> list[tuple[str, str, bool]]:
    article = read_plain(decode(text.encode(), "a.txt"))
    return [(stated.text, stated.label, stated.visible) for stated in stated_dates_of(article)]


@pytest.mark.parametrize(
    "line",
    [
        "3 min read 14-03-2025",
        "By Ann Lee, 14 March 2025",
        "Published on March 14, 2025 | Updated 2 April 2025",
        "14.03.2025, 09:30 Uhr",
    ],
)
def test_a_line_of_date_name_and_reading_time_is_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "The frost of 14 March 2025",
        "Best roses of 2025",
        "Invoice 14-03-2025 due",
        "14 March 2025, 2 April 2025, 3 May 2025",
        "By Ann Lee",
        "",
    ],
)
def test_a_line_that_says_more_is_none(line: str) -> None:
    assert not is_byline(line)


def test_each_date_of_a_line_has_the_label_before_it() -> None:
    text = f"How to prune roses\n\nPublished 1 March 2025, updated 14 March 2025\n\n{PROSE}"
    assert dates_of(text) == [("1 March 2025", "published", True), ("14 March 2025", "modified", True)]


@pytest.mark.parametrize("due", ["March 2029", "4 March 2029"])
def test_the_date_of_the_next_review_is_none_of_the_article(due: str) -> None:
    body = (PROSE + "\n") * 5
    text = f"How to prune roses\n\n{body}Last reviewed: 4 March 2026. Next review due: {due}.\n"
    assert dates_of(text) == [("4 March 2026", "reviewed", True)]


def test_below_the_first_prose_only_labelled_or_bare_lines_count() -> None:
    body = (PROSE + "\n") * 5
    assert dates_of(f"How to prune roses\n\n{body}Frost and snow, 14 March 2025\n\n{PROSE}") == []
    assert dates_of(f"How to prune roses\n\n{body}Last updated: 14 March 2025\n") == [
        ("14 March 2025", "modified", True)
    ]
