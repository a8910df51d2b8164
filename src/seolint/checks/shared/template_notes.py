"""Finds signs that the template of a page adds a disclosure that the file does not contain."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article

_ABOUT = r"(?:affiliat|disclos|sponsor|advertorial|partnership|werbung|anzeige|afiliad)"
_KEY = regex(rf"(?i){_ABOUT}")
#: Values of such a key that turn nothing on.
_OFF = frozenset(("", "false", "no", "none", "null", "0", "off"))
#: A component, shortcode or include: ``<AffiliateNote />``, ``{{< disclosure >}}``, ``[sponsor]``.
_INSERT = regex(
    rf"(?i)<[a-z][\w.-]{{0,40}}?{_ABOUT}[^<>]{{0,200}}>|<{_ABOUT}[^<>]{{0,200}}>"
    rf"|\{{[{{%][^{{}}]{{0,80}}?{_ABOUT}[^{{}}]{{0,200}}[%}}]\}}|(?m:^\s*\[{_ABOUT}[^\]\n]{{0,80}}\]\s*$)"
)


def name_template_note(article: Article) -> str:
    """Return what suggests that the template adds a disclosure: a key of front matter or a component; "" for nothing."""
    matter = article.front_matter
    for key, field in matter.fields.items() if matter is not None else ():
        if _KEY.search(key) and field.text.strip().lower() not in _OFF:
            return key
    if article.source.format != "markdown":
        return ""
    match = _INSERT.search(article.source.text)
    return match[0].strip() if match else ""
