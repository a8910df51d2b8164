"""The words that dates are written with, by language: months, weekdays, time zones."""

from __future__ import annotations

from seolint.language.word_lists import word_set

#: The names of the twelve months, in lower case, the full name first; a comma separates the months.
MONTHS: dict[str, tuple[tuple[str, ...], ...]] = {
    language: tuple(tuple(month.split()) for month in names.split(","))
    for language, names in {
        "en": (
            "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept,"
            "october oct, november nov, december dec"
        ),
        "de": (
            "januar jänner jan, februar feb, märz mrz mär, april apr, mai, juni jun, juli jul, august aug,"
            "september sep sept, oktober okt, november nov, dezember dez"
        ),
        "fr": (
            "janvier janv, février févr, mars, avril avr, mai, juin, juillet juil, août, septembre sept, octobre oct,"
            "novembre nov, décembre déc"
        ),
        "es": (
            "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,"
            "septiembre setiembre sep, octubre oct, noviembre nov, diciembre dic"
        ),
        "it": (
            "gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago,"
            "settembre set, ottobre ott, novembre nov, dicembre dic"
        ),
        "pt": (
            "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago,"
            "setembro set, outubro out, novembro nov, dezembro dez"
        ),
        "nl": (
            "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sep,"
            "oktober okt, november nov, december dec"
        ),
        "pl": (
            "stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada,"
            "grudnia"
        ),
        "ru": (
            "января янв, февраля фев, марта мар, апреля апр, мая, июня июн, июля июл, августа авг, сентября сен,"
            "октября окт, ноября ноя, декабря дек"
        ),
        "cs": ("ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince"),
        "uk": ("січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня"),
        "tr": "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık",
        "sv": "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober okt, november, december",
        "da": "januar, februar, marts, april, maj, juni, juli, august, september, oktober okt, november, december",
        "nb": "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember des",
        "fi": (
            "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta,"
            "lokakuuta, marraskuuta, joulukuuta"
        ),
        "ro": (
            "ianuarie ian, februarie, martie, aprilie, mai, iunie iun, iulie iul, august, septembrie, octombrie,"
            "noiembrie, decembrie"
        ),
        "hu": (
            "január, február, március, április, május, június, július, augusztus, szeptember, október, november,"
            "december"
        ),
        "el": (
            "ιανουαρίου, φεβρουαρίου, μαρτίου, απριλίου, μαΐου, ιουνίου, ιουλίου, αυγούστου, σεπτεμβρίου, οκτωβρίου,"
            "νοεμβρίου, δεκεμβρίου"
        ),
        "ar": (
            "يناير, فبراير, مارس, أبريل ابريل, مايو, يونيو يونيه, يوليو يوليه, أغسطس اغسطس, سبتمبر, أكتوبر اكتوبر,"
            "نوفمبر, ديسمبر"
        ),
        "id": "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember",
    }.items()
}
#: What follows the figures of a date in Chinese, Japanese and Korean.
DATE_UNITS = word_set("年 月 日 년 월 일")

#: The names of the days of the week, in lower case.
WEEKDAYS: dict[str, frozenset[str]] = {
    "en": word_set("monday tuesday wednesday thursday friday saturday sunday"),
    "de": word_set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
    "fr": word_set("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": word_set("lunes martes miércoles jueves viernes sábado domingo"),
    "it": word_set("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    "pt": word_set("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    "nl": word_set("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    "pl": word_set("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    "ru": word_set("понедельник вторник среда четверг пятница суббота воскресенье"),
}
#: Short English names of the days of the week.
SHORT_WEEKDAYS = word_set("mon tue tues wed thu thur thurs fri sat sun")

#: What makes ordinals of English figures.
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
#: Time zones that follow a time of day in running text.
TIME_ZONES = word_set("est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet")
#: How many hours a time zone is ahead of UTC, for those whose short name is used for one zone only.
ZONE_HOURS = {
    **dict.fromkeys(("z", "utc", "gmt"), 0.0),
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "eet": 2,
    "eest": 3,
    "msk": 3,
    "wib": 7,
    "hkt": 8,
    "sgt": 8,
    "awst": 8,
    "jst": 9,
    "kst": 9,
    "acst": 9.5,
    "aest": 10,
    "acdt": 10.5,
    "aedt": 11,
    "nzst": 12,
    "nzdt": 13,
    "edt": -4,
    "est": -5,
    "cdt": -5,
    "mdt": -6,
    "mst": -7,
    "pdt": -7,
    "pst": -8,
    "akst": -9,
    "hst": -10,
}
#: Time zones that are known in lines of dates only: some are words elsewhere (German "ist", "Mt").
RARE_TIME_ZONES = word_set("mt cest ist hst akst jst kst aest aedt sast wib")


def month_names(language: str) -> tuple[str, ...]:
    """The full names of the months."""
    return tuple(names[0] for names in MONTHS[language])


def month_words(language: str) -> frozenset[str]:
    """All names of the months, the short ones among them."""
    return frozenset(name for names in MONTHS[language] for name in names)
