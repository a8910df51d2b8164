"""Addresses that only lead on to another one: what programs put around a link when it is exported or copied from them."""

from __future__ import annotations

from seolint.startup.patterns import regex

#: The start of such an address, and the name of the parameter with the address it leads to.
_REDIRECT = regex(
    r"(?i)https?://(?P<host>(?:www\.)?google\.[a-z.]{2,6}/url|l\.facebook\.com/l\.php|lm\.facebook\.com/l\.php|l\.instagram\.com/|"
    r"(?:[a-z0-9-]+\.)?safelinks\.protection\.outlook\.com/|www\.youtube\.com/redirect|slack-redir\.net/link|href\.li/)"
    r"\?(?:(?:[^#&=]*=[^#&]*&)*?(?:q|u|url)=)?(?P<target>https?(?::|%3A)[^&#\s]+)"
)
#: Whatever the pattern matches contains one of these, in lower case.
_MARKS = ("/url?", "l.php?", "instagram.com/?", "safelinks.protection", "/redirect?", "slack-redir.net", "href.li/?")


def resolve(href: str) -> tuple[str, str]:
    """Return where a link leads in the end, and what it leads over; "" if it leads there directly.

    >>> resolve("https://www.google.com/url?q=https://example.org/a&sa=D")
    ('https://example.org/a', 'www.google.com/url')
    """
    lowered = href.lower()
    if not any(mark in lowered for mark in _MARKS) or (match := _REDIRECT.match(href)) is None:
        return href, ""
    from urllib.parse import unquote  # slow to import, and most links lead where they say

    target = match["target"]
    is_encoded = ":" not in target[:6] or match["host"].lower().endswith("google.com/url")
    return unquote(target) if is_encoded else target, match["host"].rstrip("/")
