"""Makes signs of illness of parts of the body that ail: "stiff knuckles", "the fire in your big toe"."""

from __future__ import annotations

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.health.claims.words import Unit

#: What ails, and what can: no parts that are sore or dry without an illness, such as muscles and skin.
AILING = word_set(
    "swollen stiff painful inflamed numb tingling burning blocked clogged narrowed hardened failing infected bleeding",
    "racing irregular trembling shaking shaky blurred twisted deformed arthritic enlarged leaking scarred tight",
    "bloody pounding fluttering sluggish rigid brittle weakened worn",
    "diseased ulcerated elevated raised damaged dying perforated obstructed crippled paralyzed paralysed abnormal",
)
PARTS = word_set(
    "joint joints knuckle knuckles finger fingers hand hands knee knees ankle ankles hip hips wrist wrists toes gums",
    "airways airway sinuses lungs lung chest heart heartbeat pulse artery arteries veins vein bladder kidney kidneys",
    "liver bowel colon stomach pancreas thyroid prostate nerves nerve brain eyesight vision retina ovaries womb",
    "bowels gut bronchi spine discs vessels valves tonsils glands lymph",
)
#: What is ill where healthy people have no such thing: "tingling feet", "scaly elbows".
SORE = word_set(
    "swollen inflamed numb tingling burning infected arthritic ulcerated bleeding itchy scaly oozing weeping flaky cloudy",
    "crippled deformed throbbing bloodshot ulcerous",
)
#: What hurts where: "the fire in your big toe", and where that can be.
SENSATIONS = word_set(
    "fire burning pressure ache aching throbbing whistling crawling tingling shaking tightness pounding hammering ringing",
    "itching swelling stabbing sand gravel stones fluid numbness heaviness weakness soreness stiffness rattle squeeze grip",
    "fog cramping spasm spasms knife needles heat redness flaking feeling clots plaque crystals blockage",
)
PLACES = PARTS | word_set(
    "toe toes foot feet leg legs eyes eye ears ear scalp head back throat belly temples shoulder shoulders elbow elbows",
    "neck knee hip jaw calves thighs spine tubes bloodstream limbs soles heels eyelids lenses mouth tongue",
)
_WHOSE = word_set("your the my their his her")
_IN = word_set("in of behind around under between out from inside")


def mark_ailing_parts(units: list[Unit]) -> None:
    """Make signs of parts that ail, and of what is felt in one, in place: "stiff knuckles", "fire in your toe"."""
    for index, unit in enumerate(units):
        word = unit.text.lower()
        near = {other.text.lower() for other in units[max(0, index - 3) : index]}
        ails = (word in PARTS and not near.isdisjoint(AILING)) or (word in PLACES and not near.isdisjoint(SORE))
        if ails or (word in SENSATIONS and index and _is_in_part(units[index + 1 : index + 6])):
            units[index] = unit._replace(classes=unit.classes | {"sign"})


def _is_in_part(after: list[Unit]) -> bool:
    """Whether a part of the reader's body follows: "(the fire) in your big toe"."""
    words = [unit.text.lower() for unit in after]
    at = next((at for at, word in enumerate(words[:2]) if word in _IN), None)
    return (
        at is not None
        and not _WHOSE.isdisjoint(words[at + 1 : at + 2])
        and not PLACES.isdisjoint(words[at + 2 : at + 4])
    )
