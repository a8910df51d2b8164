"""The words of bylines, by language: who wrote a text, and what its dates are about.

One list for all that read bylines. The forms of whole lines that the rule ``byline-residue`` removes are in its rule
file.
"""

from __future__ import annotations

from seolint.startup.hints import Literal

Kind = Literal["by", "author", "text", "written", "posted", "published", "modified", "reviewed"]

#: The words of each kind:
#:
#: * *by*: before a name;
#: * *author*: a label before a name, with or without a colon;
#: * *text*: a label before a name, with a colon;
#: * *written*: before *by*, about the author;
#: * *posted*: before *by*, mostly about the author;
#: * *published*, *modified*, *reviewed*: before a date.
_WORDS: dict[Kind, dict[str, str]] = {
    "by": {
        "en": "by", "de": "von", "fr": "par", "es": "por", "pt": "por", "it": "di da", "nl": "door", "da": "af",
        "nb": "av", "sv": "av",
    },
    "author": {
        "en": "author authors writer writers contributor contributors", "de": "autor autorin", "fr": "auteur auteurs",
        "es": "autor autores", "pt": "autor autores", "it": "autore autrice", "nl": "auteur",
        "pl": "autor autorka", "ru": "автор авторы", "tr": "yazan yazar", "ja": "著者 執筆者 筆者",
        "zh": "作者 撰文",
    },
    "text": {"en": "words text", "de": "text redaktion", "fr": "texte", "it": "testo", "es": "texto",
        "ru": "текст", "ja": "文", "zh": "文"},
    "written": {
        "en": "written authored compiled prepared contributed maintained provided interview",
        "de": "geschrieben verfasst", "fr": "écrit rédigé", "es": "escrito", "pt": "escrito", "it": "scritto",
        "nl": "geschreven",
    },
    "posted": {
        "en": "posted published reported edited created produced submitted added article story post words text",
    },
    "published": {
        "en": "published posted written created", "de": "veröffentlicht erschienen", "fr": "publié",
        "es": "publicado publicada", "pt": "publicado publicada", "it": "pubblicato", "nl": "geplaatst gepubliceerd",
        "pl": "opublikowano opublikowany", "ru": "опубликовано опубликована", "tr": "yayınlanma yayımlanma yayınlandı",
        "ja": "公開日 公開 投稿日 掲載日", "zh": "发布时间 发布 发表 發布",
    },
    "modified": {
        "en": "updated modified revised edited", "de": "aktualisiert geändert stand", "fr": "modifié",
        "es": "actualizado actualizada", "pt": "atualizado", "it": "aggiornato", "nl": "bijgewerkt",
        "pl": "zaktualizowano aktualizacja", "ru": "обновлено обновлена",
        "tr": "güncelleme güncellenme güncellendi", "ja": "更新日 更新 最終更新日", "zh": "更新时间 更新",
    },
    "reviewed": {
        "en": "reviewed checked", "de": "geprüft überprüft begutachtet", "fr": "relu vérifié validé révisé",
        "es": "revisado verificado", "pt": "revisado revisto verificado", "it": "rivisto revisionato verificato",
        "nl": "gecontroleerd beoordeeld",
    },
}  # fmt: skip
#: Words that follow a name in a byline and do not belong to it.
AFTER_NAME = ("updated", "published", "posted", "last", "reviewed", "medically")


def byline_words(kind: Kind, *languages: str) -> tuple[str, ...]:
    """The words of a kind, each once, in the given languages; in all of them if none is given."""
    known = _WORDS[kind]
    words = (known.get(language, "").split() for language in languages or known)
    return tuple(dict.fromkeys(word for part in words for word in part))


def any_of(*groups: tuple[str, ...]) -> str:
    """A pattern for one of the words: ``by|von``."""
    return "|".join(dict.fromkeys(word for group in groups for word in group))


def written_by(*languages: str) -> str:
    r"""A pattern for a word and its *by* in each language: ``(?:geschrieben|verfasst)\s+von``."""
    return "|".join(
        rf"(?:{any_of(byline_words('written', language))})\s+(?:{any_of(byline_words('by', language))})"
        for language in languages
    )
