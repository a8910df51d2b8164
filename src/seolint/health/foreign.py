"""Recognizes medical disclaimers in languages other than English.

A sentence is a disclaimer if it has a denial, a medical object near it, and before the denial a word for the text
itself, or at most a few characters. An accountant's or a vet's disclaimer lacks the object; a sentence about a remedy
lacks the word for the text.
"""

from __future__ import annotations

from functools import cache

from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from re import Pattern

#: Most characters between the denial and its object, and in a subject without a noun.
_NEAR = 110
_FEW = 24


class DisclaimerForm(NamedTuple):
    """The wording of disclaimers in one language: strings to search for first, then patterns for lower-case text.

    Every disclaimer contains one of the ``stems``; the first ``telling`` of them occur in no other language, so that a
    German footer is found below an English article. ``denial``, ``medical`` and ``content`` match the three parts of a
    disclaimer, ``purpose`` the statement that a text is for information only, ``advice`` the recommendation to see one
    of the ``professions``.
    """

    stems: tuple[str, ...]
    telling: int
    professions: tuple[str, ...]
    denial: str
    medical: str
    content: str
    purpose: str
    advice: str


FORMS: dict[str, DisclaimerForm] = {
    "de": DisclaimerForm(
        stems=("ersetz", "ersatz für", "ärztliche", "medizinische", "diagnos"),
        telling=4,
        professions=("arzt", "ärzt", "apothek"),
        denial=r"\bersetz(?:t|en)\b[^.;]{0,40}?\b(?:kein\w*|nicht|niemals|keinesfalls)"
        r"|\b(?:kein\w*|nicht|niemals|keinesfalls|weder)\b[^.;]{0,110}?\b(?:ersatz|ersetz\w+|dar"
        r"|darstellen|gedacht|bestimmt"
        r"|zu verstehen|verstanden|geeignet|dien\w+|verwendet|genutzt|herangezogen|anzusehen"
        r"|auffordern|gegeben|erteilt)\b"
        r"|\b(?:dien\w+|gelten|stell\w+|sind|ist|bieten|leisten|geben|erteil\w+)\b[^.;]{0,30}?\b(?:kein\w*|nicht)\b",
        medical=r"(?<!tier)(?:ärzt|arzt)\w*|medizin(?:isch\w*|er\w*)\b|apotheker\w*|therapeut\w*"
        r"|(?:selbst)?diagnos\w+|heilpraktiker\w*",
        content=r"\b(?:artikel|beitr[aä]g\w*|text\w*|inhalt\w*|\w*information\w*|angaben|hinweis\w*|\w*seiten?"
        r"|\w*website|blog\w*"
        r"|ratgeber\w*|portal|tipps|empfehlungen|wir|ich|autor\w*|redaktion|dies|podcast|video\w*"
        r"|rechner|broschüre|lexikon)\b",
        purpose=r"\b(?:nur|lediglich|ausschließlich|rein|allein)\b[^.;]{0,50}?\binformati\w+|\binformationszweck\w*",
        advice=r"\b(?:konsultier\w+|frag\w+|such\w+|wend\w+|sprech\w+"
        r"|besprech\w+)\b[^.;]{0,50}?\b(?:\w*(?:arzt|ärzt)\w*|apotheker\w*)",
    ),
    "fr": DisclaimerForm(
        stems=(
            "remplac",
            "avis médical",
            "conseil médical",
            "se substitu",
            "constitu",
            "substitu",
            "diagnosti",
            "conseils médicaux",
        ),
        telling=4,
        professions=("médecin", "pharmacien", "professionnel"),
        denial=r"\bn(?:e\b|')[^.;]{0,70}?\b(?:remplac\w+|substitu\w+|constitu\w+|tenir lieu|tien\w+ lieu"
        r"|fourni\w+|donn\w+"
        r"|dispens\w+|sont|est|être|prétend\w+|vis\w+)\b|\b(?:sans (?:pouvoir )?|non à )(?:remplacer|se substituer)\b",
        medical=r"\b(?:médecins?|médica\w+|professionnels? de (?:la )?santé|soignants?|pharmaciens?"
        r"|diagnostics?|praticiens?)\b",
        content=r"\b(?:articles?|informations?|contenus?|sites?|pages?|blog|textes?|conseils?|fiches?|guides?"
        r"|documents?|rubrique"
        r"|nous|ceci|cela|auteurs?|rédaction|publications?|vidéos?|podcast|recommandations)\b",
        purpose=r"\bà titre (?:purement |strictement |seulement )?(?:informatif|indicatif|d'information)"
        r"|\bbut (?:purement )?informatif",
        advice=r"\b(?:consult\w+|demand\w+|parl\w+|adress\w+)\b[^.;]{0,40}?\b(?:médecin|pharmacien"
        r"|professionnel de (?:la )?santé)",
    ),
    "es": DisclaimerForm(
        stems=("sustitu", "reemplaz", "consejo médico", "asesoramiento médico", "constitu", "diagnóstic"),
        telling=4,
        professions=("médic", "doctor", "farmac", "profesional"),
        denial=r"\b(?:no|nunca|tampoco|ni|nada|en ningún caso)\b[^.;]{0,60}?\b(?:sustitu\w+|reemplaz\w+|remplaz\w+"
        r"|constitu\w+|supl\w+"
        r"|ofrec\w+|proporcion\w+|brind\w+|equival\w+|es|son|ser|considerarse|recetar"
        r"|diagnosticar)\b|\bsin (?:sustituir|reemplazar)\b",
        medical=r"\b(?:médic\w+|profesional(?:es)? (?:de la salud|de salud|sanitari\w+|cualificad\w+)"
        r"|doctor\w*|diagnósticos?|sanitari\w+)\b",
        content=r"\b(?:artículos?|información|contenidos?|sitio|páginas?|web|blog|textos?|consejos?|guías?"
        r"|datos|publicación|portal"
        r"|nosotros|esto|aquí|recomendaciones|materiale?s?|autore?s?|post|vídeos?)\b",
        purpose=r"\b(?:fines|carácter|propósitos?|finalidad) (?:\w+ ){0,3}(?:informativ|divulgativ"
        r"|educativ)\w+|\bmeramente informativ\w+",
        advice=r"\b(?:consult\w+|habl\w+|acud\w+|pregunt\w+)\b[^.;]{0,40}?\b(?:médic[oa]|doctora?"
        r"|farmacéutic[oa]|profesional)",
    ),
    "it": DisclaimerForm(
        stems=(
            "sostitu",
            "parere medico",
            "consiglio medico",
            "consulto medico",
            "costitu",
            "diagnos",
            "consulenza medic",
        ),
        telling=4,
        professions=("medico", "specialista", "farmacista"),
        denial=r"\b(?:non|né|in nessun caso|mai)\b[^.;]{0,70}?\b(?:sostitu\w+|rimpiazz\w+|costitu\w+|forn\w+"
        r"|rappresent\w+|offr\w+|equival\w+|essere|sono|è)\b"
        r"|\bsenza (?:sostituire|sostituirsi)\b",
        medical=r"\b(?:medic[oaih]\w*|professionist\w+ (?:sanitar\w+|della salute)|sanitari\w*|farmacist\w+"
        r"|(?:auto)?diagnos[ie]|automedicazione|specialist\w+)\b",
        content=r"\b(?:articol\w+|informazion\w+|contenut\w+|sito|pagin\w+|blog|test[oi]|consigli\w*|guid[ae]"
        r"|dati|pubblicazion\w+"
        r"|portale|noi|ciò|questo|autor\w+|post|video|indicazioni)\b",
        purpose=r"\b(?:scop\w+|fini|finalità|carattere|titolo) (?:\w+ ){0,3}(?:informativ|divulgativ|indicativ)\w+",
        advice=r"\b(?:consult\w+|rivolg\w+|parl\w+|chied\w+)\b[^.;]{0,40}?\b(?:medico|specialista|farmacista)",
    ),
    "pt": DisclaimerForm(
        stems=(
            "não substitu",
            "aconselhamento médico",
            "orientação médica",
            "conselho médico",
            "substitu",
            "constitu",
            "diagnóstic",
            "não dispensa",
        ),
        telling=4,
        professions=("médic", "farmac", "profissional"),
        denial=r"\b(?:não|nunca|nem|nada|em nenhum caso|jamais)\b[^.;]{0,60}?\b(?:substitu\w+|constitu\w+|forne\w+"
        r"|receitar|dispensa\w*"
        r"|ofere\w+|equival\w+|é|são|ser)\b"
        r"|\bsem substituir\b",
        medical=r"\b(?:médic\w+|profissiona(?:l|is) (?:de|da) saúde|doutor\w*|diagnósticos?|farmacêutic\w+)\b",
        content=r"\b(?:artigos?|informaç\w+|conteúdos?|site|sítio|páginas?|blog|textos?|conselhos?|guias?"
        r"|dados|publicaç\w+|portal|nós"
        r"|isto|isso|recomendações|materia\w+|autore?s?|post|vídeos?|matéria)\b",
        purpose=r"\b(?:fins|caráter|carácter|propósitos?) (?:\w+ ){0,3}(?:informativ|educativ|educaciona)\w+"
        r"|\bmeramente informativ\w+",
        advice=r"\b(?:consult\w+|procur\w+|fal\w+|pergunt\w+)\b[^.;]{0,40}?\b(?:médic[oa]|farmacêutic[oa]"
        r"|profissional de saúde)",
    ),
    "nl": DisclaimerForm(
        stems=("vervang", "medisch advies", "diagnos", "alternatief", "medische advie"),
        telling=2,
        professions=("arts", "dokter", "apotheker", "zorgverlener"),
        denial=r"\b(?:geen|niet|nooit|nimmer)\b[^.;]{0,80}?\b(?:vervang\w*|alternatief|bedoeld|advie[sz]\w*|bestemd"
        r"|diagnos\w+)\b"
        r"|\bvervang(?:t|en)\b[^.;]{0,40}?\b(?:geen|niet|nooit)\b",
        medical=r"\b(?:medisch\w*|(?:huis|tand)?arts(?:en)?|dokters?|zorgverleners?|apothekers?|specialist\w*"
        r"|behandelaars?|diagnos\w+)\b",
        content=r"\b(?:artikel\w*|informatie|inhoud|site|website|pagina\w*|blog\w*|teksten?|tekst|adviezen"
        r"|tips|gegevens|wij|we|dit|auteurs?"
        r"|gids|portaal|video\w*)\b",
        purpose=r"\binformatieve doeleinden|\b(?:alleen|uitsluitend|slechts"
        r"|enkel)\b[^.;]{0,40}?\b(?:informatie|informatief)",
        advice=r"\b(?:raadpleeg\w*|vraag|overleg\w*|neem contact)\b[^.;]{0,40}?\b(?:(?:huis)?arts|dokter"
        r"|apotheker|zorgverlener)",
    ),
    "pl": DisclaimerForm(
        stems=("zastęp", "zastąp", "porad"),
        telling=2,
        professions=("lekarz", "farmaceut"),
        denial=r"\bnie\b[^.;]{0,60}?\b(?:zastęp\w+|zastąpi\w*|stanowi\w*|jest|są)\b",
        medical=r"\b(?:lekar\w+|medyczn\w+|diagnoz\w+)\b",
        content=r"\b(?:artykuł\w*|informacj\w+|treś\w+|stron\w+|serwis\w*|portal\w*|blog\w*|tekst\w*"
        r"|materiał\w*|wpis\w*)\b",
        purpose=r"\bcel\w+ (?:\w+ )?(?:informacyjn|edukacyjn)\w+",
        advice=r"\b(?:skonsultuj\w*|zapytaj|porozmawiaj)\b[^.;]{0,40}?\b(?:lekarz\w*|farmaceut\w+)",
    ),
    "ru": DisclaimerForm(
        stems=("замен", "консультаци"),
        telling=2,
        professions=("врач", "специалист"),
        denial=r"\bне\b[^.;]{0,60}?\b(?:замен\w+|являет\w+|являют\w+|может)\b",
        medical=r"\b(?:врач\w*|медицинск\w+|специалист\w*|диагноз\w*)\b",
        content=r"\b(?:стать\w+|информаци\w+|материал\w*|сайт\w*|страниц\w+|блог\w*|текст\w*|контент\w*"
        r"|рекомендаци\w+)\b",
        purpose=r"\b(?:ознакомительн|информационн|справочн)\w+ (?:\w+ )?(?:цел\w+|характер)",
        advice=r"\b(?:проконсультируйтесь|обратитесь|спросите)\b[^.;]{0,40}?\b(?:врач\w*|специалист\w*)",
    ),
    "sv": DisclaimerForm(
        stems=("ersätt", "medicinsk"),
        telling=1,
        professions=("läkare", "apotek", "vården"),
        denial=r"\b(?:inte|aldrig|ej|ingen)\b[^.;]{0,60}?\b(?:ersätt\w*|avsed\w*|utgör\w*|medicinsk\w*)\b"
        r"|\bersätter\b[^.;]{0,30}?\b(?:inte|aldrig|ej)\b",
        medical=r"\b(?:läkar\w*|medicinsk\w*|vård\w*|diagnos\w*)\b",
        content=r"\b(?:artikel\w*|artikl\w+|information\w*|innehåll\w*|sida\w*|webbplats\w*|blogg\w*|text\w*"
        r"|vi|detta|råd\w*)\b",
        purpose=r"\b(?:endast|enbart)\b[^.;]{0,40}?\binformation\w*",
        advice=r"\b(?:kontakta|rådgör|fråga|tala)\b[^.;]{0,40}?\b(?:läkare|apotekare|vården)",
    ),
    "da": DisclaimerForm(
        stems=("erstatter ikke", "lægelig", "erstat"),
        telling=2,
        professions=("læge", "apotek"),
        denial=r"\b(?:ikke|aldrig|ingen)\b[^.;]{0,60}?\b(?:erstat\w*|beregnet|udgør\w*)\b"
        r"|\berstatter\b[^.;]{0,30}?\b(?:ikke|aldrig)\b",
        medical=r"\b(?:læge\w*|medicinsk\w*|sundhedsfaglig\w*|diagnos\w*)\b",
        content=r"\b(?:artik\w+|information\w*|oplysning\w*|indhold\w*|side\w*|hjemmeside\w*|blog\w*|tekst\w*"
        r"|vi|dette|råd\w*)\b",
        purpose=r"\b(?:kun|udelukkende)\b[^.;]{0,40}?\b(?:information\w*|oplysning\w*)",
        advice=r"\b(?:kontakt|spørg|tal)\b[^.;]{0,40}?\b(?:læge\w*|apoteker\w*)",
    ),
    "nb": DisclaimerForm(
        stems=("medisinsk", "erstatt"),
        telling=1,
        professions=("lege", "apotek"),
        denial=r"\b(?:ikke|aldri|ingen)\b[^.;]{0,60}?\b(?:erstat\w*|ment|utgjør\w*)\b"
        r"|\berstatter\b[^.;]{0,30}?\b(?:ikke|aldri)\b",
        medical=r"\b(?:lege\w*|medisinsk\w*|helsefaglig\w*|helsepersonell|diagnos\w*)\b",
        content=r"\b(?:artik\w+|informasjon\w*|innhold\w*|side\w*|nettsted\w*|blogg\w*|tekst\w*|vi|dette|råd\w*)\b",
        purpose=r"\b(?:kun|utelukkende|bare)\b[^.;]{0,40}?\binformasjon\w*",
        advice=r"\b(?:kontakt|spør|snakk)\b[^.;]{0,40}?\b(?:lege\w*|apotek\w*)",
    ),
}

_OTHER_FIELDS = regex(
    r"tier(?:arzt|ärzt)|steuerberat|rechtsanw|rechtsberat|expert-comptable|juriste|avocat"
    r"|vétérinaire|veterinari|abogado|"
    r"asesor fiscal|avvocato|commercialista|personal trainer|advogado|contabilista|dierenarts|advocaat|ветеринар"
)


def find_languages(text: str, language: str | None) -> list[str]:
    """Return the languages of possible disclaimers in a lower-case text: the article's, and those whose stems occur."""
    return [
        name
        for name, form in FORMS.items()
        if name == language or any(stem in text for stem in form.stems[: form.telling])
    ]


def judge_sentence(sentence: str, before: str, language: str) -> bool:
    """Whether the lower-case sentence is a disclaimer in the language; ``before`` is the previous sentence."""
    form = FORMS[language]
    if not any(stem in sentence for stem in form.stems):
        return False
    if sentence.endswith("?") or _OTHER_FIELDS.search(sentence):
        return False
    for denial in _compile(form.denial).finditer(sentence):
        near = sentence[max(0, denial.start() - _NEAR) : denial.end() + _NEAR]
        if _compile(form.medical).search(near) and _speaks_of_itself(form, sentence, before, denial.span()):
            return True
    return False


def _speaks_of_itself(form: DisclaimerForm, sentence: str, before: str, denial: tuple[int, int]) -> bool:
    content = _compile(form.content)
    start, end = denial
    return bool(content.search(sentence[:end]) or (start <= _FEW and content.search(before)))


def states_purpose(sentence: str, language: str) -> bool:
    """Whether the lower-case sentence says that the text is for information only."""
    return bool(_compile(FORMS[language].purpose).search(sentence)) and not _OTHER_FIELDS.search(sentence)


def recommends_professional(sentence: str, language: str) -> bool:
    """Whether the lower-case sentence sends the reader to a professional."""
    return bool(_compile(FORMS[language].advice).search(sentence))


@cache
def _compile(pattern: str) -> Pattern[str]:
    return regex(pattern)
