"""Words that several modules need, written as running text, which is easier to read than a list of quoted words."""

from __future__ import annotations

from functools import cache

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.resources import read_resource

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The list of the commonest English words, made by ``tools/make_common_words.py``.
COMMON_ENGLISH = "common-words-en.txt"


def word_set(*texts: str) -> frozenset[str]:
    """The words of the texts, split at white space."""
    return frozenset(" ".join(texts).split())


#: Words so common that any paragraph has some, by language.
COMMON_WORDS = {
    "en": """
        the of and to in is that it for was with as be on are this by have from or not at you but they
        we which his her their has had were been can will what when your all would there if more about
        who how an do
        """,
    "de": """
        der die und das ist den von zu mit sich des dem ein eine nicht auf für auch es im werden wird
        sind als an nach bei aus wie oder einer durch nur kann über einen zum zur aber haben hat sie wir
        man noch mehr
        """,
    "fr": """
        le la les de des et est en un une du que qui dans pour pas sur au par plus avec ce se sont il ne
        ou aux son cette ses mais comme nous vous leur elle être fait été très aussi c'est d'un d'une
        qu'il
        """,
    "es": """
        el la los las de que en un una es por con para del se no su al lo como más pero sus le ha este
        sí porque esta son entre está cuando muy sin sobre también me hasta hay donde desde todo nos
        durante fue puede
        """,
    "it": """
        il la di che per un una in non sono del della con si le da al come più dei anche ma gli alla nel
        ha delle lo questo se suo essere nella dell'a tra cui molto degli dal può stato questa perché
        """,
    "pt": """
        os as de que do da em um uma para com não no na por mais dos das se como mas foi ao ele são
        também pelo pela ou ser quando muito há nos já está eu só seu sua isso entre você pode até
        """,
    "nl": """
        de het een van en in is dat op te zijn met voor niet aan er om ook als bij door uit maar naar
        dan nog wordt worden heeft kan hebben over deze of die je we zich meer dit tot wel geen werd hun
        """,
    "sv": """
        och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så
        kan när år under också efter eller nu sin där vid mot ska mycket blir då detta genom finns
        """,
    "da": """
        og at det er en til af på for med den de ikke som der har et han men var jeg sig fra vi så kan
        når efter også eller nu blev hvor meget ud skal bliver hvad være have deres nogle noget mig kun
        mange
        """,
    "no": """
        og det er en til av på for med den de ikke som har et han men var jeg seg fra vi så kan når
        etter også eller nå ble hvor mye ut skal blir hva være ha deres noen noe meg bare mange ved
        """,
    "pl": """
        na nie się do to że jest jak po za co dla od przez ale są oraz tego tym był tak może ich jego ma
        czy być który które która już tylko także jako ze można lub
        """,
    "cs": """
        se na je že do to ve pro jako za by si po tak které který jsou od jeho při ale jsme byl být co
        která nebo už jen podle může také však až není kteří byla bylo byly když protože roku než jak jejich
        """,
    "fi": """
        ja on ei se että oli hän en mutta ovat kun myös niin kuin joka tai sen mitä ole voi olla hänen
        vain jos mukaan sekä jo siitä tämä kanssa ne jotka nyt sitä vielä
        """,
    "tr": """
        ve bir bu da de için ile çok olarak daha olan gibi ne kadar en sonra ama var her değil ya ki mi
        veya ise ben içinde bunu olduğu göre tarafından olur şey kendi büyük
        """,
    "hu": """
        az és hogy nem is egy van volt ez meg ha de már csak mint még el azt vagy ki lehet amely kell
        minden után pedig ezt aki sem voltak szerint lesz ami nagy
        """,
    "ro": """
        și de în la cu nu pe care este un că din sau pentru mai se au ce sunt ca fi am dar prin după
        această acest fost sa poate lui avea fără
        """,
    "id": """
        yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah juga ke atau oleh ada saya
        bisa karena mereka kita sebagai telah dapat lebih anda sudah tersebut
        """,
    "vi": """
        và của là có không được cho trong một những người với các để này đã khi về từ như tôi anh đến
        nhiều ra vào cũng sẽ hay hoặc bạn
        """,
    "ca": """
        el la els les de que en un una és per amb del no es als més com però al seu han són aquest
        aquesta també ser va l'any dels sobre molt quan perquè
        """,
    "gl": """
        o a os as de que do da en un unha para con non na no por máis dos das se como pero foi ao ata
        moi xa só súa seu cando este esta é son pola polo ou tamén unhas uns isto teñen pode sempre onde
        """,
    "af": """
        die en van in is dat op te nie met vir hy sy wat het om word deur as aan was ook kan uit maar na
        nog dit hulle ons ek jy sal baie moet daar wees gaan hierdie onder
        """,
    "sk": """
        a na je že sa do to v pre ako za by s sú si po tak ktorý ktoré ktorá od jeho pri ale byť bol bola
        čo alebo už len podľa môže aj však až nie sme keď ich medzi iba
        """,
    "hr": """
        i je u na se da su za od koji koja koje s kao ne bi iz što će nije kako ili to ali samo može bio
        biti po o te već nakon kod prije još ima sve tako ako treba
        """,
}

#: Languages whose function words are ignored by rules.
_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
#: Common words that also carry meaning: the French word for summer, the English to-do list.
_MEANINGFUL = "été fait todo"
#: More function words of these languages, which are not common enough to identify the language.
_MORE = """
a after also am any before being could did does each else get he here him i into its just let like may most my
new nor now off one only our out own she should so some such than them then these those too up us use very where
while whom whose why alle bis dass einem ich ihr ohne sein uns vor war wenn wer ces comment ils lui où sa sans
tout vos votre cual ella esto mi o qué tu uno y ya agli ai chi ci cosa dalla e ed è sul tuo aos é nas qual sem
hij hoe ik onder wat wij zo
"""


@cache
def function_words() -> frozenset[str]:
    """Return the words that every text has and that carry no meaning of their own."""
    return word_set(_MORE, *(COMMON_WORDS[code] for code in _LANGUAGES)) - word_set(_MEANINGFUL)


def read_common_words() -> Iterator[str]:
    """Yield the commonest English words in lower case."""
    for line in read_resource(COMMON_ENGLISH).splitlines():
        if not line.startswith("#"):
            yield from line.split()
