"""What counts as a medical disclaimer, what only passes for one, and what has nothing to do with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.source import decode
from seolint.health.disclaimers.grades import disclaimer_of, grade_disclaimer
from seolint.readers import read_article

ENGLISH = [
    "This article is general education and is not medical advice.",
    "Educational only, not medical advice.",
    "NOT INTENDED AS MEDICAL ADVICE. FOR YOUR INFORMATION ONLY.",
    "We write for curious readers; this is never a substitute for a consultation with a licensed provider.",
    "Kneewise does not provide medical advice, diagnosis or treatment.",
    "The texts on these pages are in no way intended to replace the professional medical care of a doctor.",
    "No statement or opinion on these pages is meant to be, nor should be construed as, medical advice.",
    "Note: any medical information published here is not intended as a substitute for informed medical advice.",
    "This portal is for information and support; not a substitute for professional advice.",
    "This site does not sell vitamins, rate clinics, certify anyone, or give medical advice.",
    "They are not medical advice, and they are not a substitute for care from a qualified professional.",
    "This material is of general use and is not intended to constitute medical advice, diagnosis or treatment.",
    "No content here, however old, should be used in place of medical advice from a clinician.",
    "The information is not a replacement for your doctor.",
    "The Heart Council's statements do not constitute medical advice or plans of treatment.",
    "Recipes are given for pleasure, NOT as medical advice.",
    "Nothing in this post should be taken as medical advice.",
    "Do not use this information to diagnose or treat a health problem.",
    "We can’t offer medical advice.",
    "I am not a nurse and this isn't medical advice.",
    "Our aim is to complement the relationship with your physician, not to replace it.",
    "Read it to the end: this guide is not to be used for the diagnosis or treatment of illness.",
    "Our content is designed to educate, not diagnose or treat.",
    "The author does not dispense medical advice or prescribe any technique.",
    "You should not rely on this page as an alternative to advice from your pharmacist.",
    "None of these tips constitutes individual medical or nutritional advice.",
    "Nothing here is legal, financial or medical advice.",
    "It is for general information rather than a substitute for medical advice.",
    "No medical advice is given or implied on this website.",
    "Medical advice cannot be given through this site.",
    "The editors do not practise medicine.",
    "Keep in mind that the notes on this blog should not be considered medical advice.",
    "You acknowledge that nothing on this site is a substitute for a doctor.",
    "Although we check every figure, it does not replace advice from your own doctor.",
    "No communication from Bloodwise Labs is meant to be, or should be taken as, medical advice.",
]
OTHER_LANGUAGES = [
    ("de", "Unsere Dienste ersetzen nicht den Besuch bei einem Arzt."),
    ("de", "Dieser Text kann und soll eine ärztliche Diagnose oder Behandlung nicht ersetzen."),
    ("de", "Hinweis: Dieser Ratgeber ist kein Ersatz für eine ärztliche Untersuchung."),
    ("de", "Der Inhalt von Kniewissen kann und darf nicht zur Erstellung eigenständiger Diagnosen verwendet werden."),
    ("de", "Wir geben keine medizinischen Ratschläge."),
    ("fr", "Les conseils donnés ici ne se substituent pas à une consultation chez votre médecin."),
    ("fr", "Les fiches de ce guide ne doivent pas être utilisées pour établir un diagnostic médical."),
    ("fr", "Nous ne donnons pas de conseils médicaux."),
    (
        "fr",
        (
            "L'information diffusée sur ce site est destinée à encourager, et non à remplacer, les "
            "relations entre le patient et son médecin."
        ),
    ),
    (
        "es",
        (
            "La información proporcionada no debe utilizarse para diagnosticar o tratar enfermedades ni "
            "sustituye la visita al médico."
        ),
    ),
    (
        "es",
        (
            "Este artículo es meramente informativo, no tenemos facultad para recetar ningún tratamiento "
            "médico ni realizar ningún tipo de diagnóstico."
        ),
    ),
    ("es", "Nada de lo aquí publicado debe considerarse consejo médico."),
    ("es", "Esta página no ofrece asesoramiento médico."),
    ("it", "Le informazioni contenute in questo sito non sostituiscono il rapporto diretto tra medico e paziente."),
    ("it", "I contenuti hanno solo fine illustrativo e non costituiscono motivo di autodiagnosi o di automedicazione."),
    ("it", "Il contenuto di questa pagina non rappresenta un consulto medico."),
    ("it", "I consigli forniti non intendono e non devono in alcun modo sostituire la visita specialistica."),
    ("it", "Il blog non fornisce consulenza medica."),
    (
        "pt",
        (
            "Este artigo é meramente informativo, não temos a capacidade de receitar um tratamento "
            "médico nem realizar qualquer tipo de diagnóstico."
        ),
    ),
    ("pt", "Nada neste blog constitui aconselhamento médico."),
    ("pt", "Nunca utilize as informações deste portal como substituto de um profissional de saúde."),
    ("pt", "A informação disponibilizada não dispensa a consulta de um médico."),
    ("nl", "Deze website geeft geen medisch advies."),
    ("nl", "Deze tekst mag niet worden gebruikt om zelf een diagnose te stellen; raadpleeg een arts."),
    ("nl", "Wij stellen geen diagnose en geven geen medisch advies."),
    ("nl", "Aan de informatie op deze site kunnen geen medische adviezen worden ontleend."),
    ("de", "Dieser Beitrag ersetzt keine ärztliche Beratung."),
    ("de", "Der Text kann eine Diagnose durch einen Arzt nicht ersetzen."),
    ("de", "Unsere Inhalte stellen keine medizinische Beratung dar."),
    ("de", "Bitte beachten Sie, dass die Angaben keinesfalls als Ersatz für einen Arztbesuch gedacht sind."),
    ("fr", "Cet article ne remplace pas l'avis d'un médecin."),
    ("fr", "Les informations de ce site ne sauraient se substituer à une consultation médicale."),
    ("fr", "Ces conseils ne constituent en aucun cas un avis médical."),
    ("es", "Este artículo no sustituye el consejo médico."),
    ("es", "La información de esta página no pretende reemplazar la consulta con su médico."),
    ("it", "Questo articolo non sostituisce il parere del medico."),
    ("it", "I contenuti non devono essere considerati una diagnosi o un consiglio medico."),
    ("pt", "Este artigo não substitui o aconselhamento médico."),
    ("pt", "As informações deste site não pretendem substituir a consulta com um profissional de saúde."),
    ("nl", "Dit artikel is geen vervanging voor medisch advies."),
    ("nl", "De informatie op deze website vervangt geen bezoek aan de huisarts."),
    ("pl", "Informacje zawarte w artykule nie zastępują porady lekarskiej."),
    ("ru", "Информация на сайте не заменяет консультацию врача."),
    ("sv", "Artikeln ersätter inte ett läkarbesök."),
    ("da", "Artiklen erstatter ikke lægelig rådgivning."),
    ("nb", "Artikkelen erstatter ikke råd fra lege."),
]
NO_DISCLAIMER = [
    # third parties and reports
    "VAERS does not provide medical advice.",
    "The registry is not able to provide medical advice.",
    "The company said its answers are not a substitute for medical advice.",
    '"This app is not a substitute for medical advice," the maker said.',
    "Chatbots are not a substitute for a doctor.",
    "He did not give medical advice to the family.",
    "The clinic was not able to diagnose or treat him.",
    # drugs, treatments, things to eat
    "It is not used as a primary treatment.",
    "It is not a substitute for a facelift, and it does not remove deep folds.",
    "Herbal tea is not a substitute for medical treatment.",
    "This treatment does not replace chemotherapy or your doctor's care.",
    "Protein shakes aren't a replacement for diabetes drugs but may help under medical guidance.",
    "An at-home kit is a fair screen, though it is not a substitute for clinical testing.",
    "Yoga helps some people, but it is not a substitute for medical treatment.",
    "Exercise supports your treatment, it does not replace it.",
    "Never replace medication prescribed by your doctor with vitamins.",
    # other professions
    "This is not financial advice.",
    "The information on this site is not legal, tax or accounting advice.",
    "The blog is not a substitute for legal or financial advice from a qualified adviser.",
    "This post is not a substitute for care from your veterinarian.",
    # advice about advice
    "Do not stop taking it without medical advice.",
    "Do not wait for medical advice.",
    "You should not delay seeking medical advice.",
    "Never disregard professional medical advice.",
    "Don't take medical advice from strangers.",
    "If you cannot get medical advice, call a helpline.",
    "Many patients do not receive medical advice in time.",
    "It is never too late to ask for medical advice.",
    # the rest
    "Is this article a substitute for medical advice?",
    "There is no substitute for sleep.",
    "A good consultation is a medical visit, not a sales pitch.",
    "The AI model serves as an assistant, not as a replacement for professional judgement.",
]
NO_DISCLAIMER_ELSEWHERE = [
    ("de", "Vitamin D ersetzt keine Behandlung durch den Arzt."),
    ("de", "Der neue Test ersetzt die ärztliche Diagnose nicht."),
    ("de", "Der Arzt kann die Hüfte ersetzen, das ist aber nicht immer nötig."),
    ("fr", "Le magnésium ne remplace pas un traitement prescrit par le médecin."),
    ("fr", "Ce guide ne remplace pas les conseils d'un avocat."),
    ("fr", "La télémédecine ne remplace pas une consultation au cabinet."),
    ("es", "El té no sustituye la medicación que receta el médico."),
    ("es", "Esta guía no sustituye a un asesor fiscal."),
    ("es", "La inteligencia artificial no reemplaza al médico."),
    ("it", "Gli integratori non sostituiscono la terapia del medico."),
    ("it", "La guida non sostituisce il parere di un avvocato."),
    ("it", "Il test fai da te non sostituisce la visita del medico."),
    ("pt", "O chá não substitui o remédio receitado pelo médico."),
    ("pt", "O guia não substitui um advogado."),
    ("pt", "A telemedicina não substitui a consulta presencial com o médico."),
    ("nl", "Kruidenthee vervangt de medicijnen van de arts niet."),
    ("nl", "Dit artikel is geen vervanging voor advies van een advocaat."),
    ("nl", "De app vervangt de huisarts niet, zegt de bond."),
    ("de", "Dieser Artikel ersetzt keine Rechtsberatung durch einen Rechtsanwalt."),
    ("de", "Diese Übungen ersetzen keine ärztliche Behandlung."),
    ("de", "Der Artikel ersetzt nicht den Besuch beim Tierarzt."),
    ("fr", "Cet article ne remplace pas l'avis d'un expert-comptable."),
    ("fr", "Cette plante ne remplace pas un traitement médical."),
    ("es", "Este artículo no sustituye el asesoramiento de un abogado."),
    ("es", "Las plantas no sustituyen el tratamiento médico."),
    ("it", "Questo articolo non sostituisce il parere del veterinario."),
    ("pt", "Os suplementos não substituem uma alimentação variada."),
    ("nl", "Supplementen zijn geen vervanging voor medicijnen van de arts."),
]
WEAK = [
    ("purpose", "The content of this blog is for informational purposes only."),
    ("purpose", "For information only."),
    ("product", "This product is not intended to diagnose, treat, cure, or prevent any disease."),
    ("product", "No products shown on this website are intended to diagnose, treat, cure or prevent any disease."),
    ("link", "Medical disclaimer"),
    ("link", "About us | Contact | Disclaimer | Privacy policy"),
]
MISSING = [
    ("advice", "Always consult a dermatologist before you start."),
    ("advice", "Talk to your doctor or pharmacist if the rash spreads."),
    ("advice", "Call your health care provider."),
    ("none", "The scalp heals within a week."),
    ("none", "This article is for informational purposes only and is not investment advice."),
    ("none", "Disclaimer: this is not legal advice."),
]


@pytest.mark.parametrize(
    "sentence",
    [
        "価格目安は1食あたり600円です。",
        "1本あたりタンパク質10〜20g程度が目安です。",
        "一日の摂取量目安はメーカーの説明を参照しつつ、最初は少量から試すのが安全です。",
        "参考文献",
        "参考価格は税込みです。",
    ],
)
def test_a_dose_a_price_or_a_reference_in_japanese_is_no_purpose_of_the_text(sentence: str) -> None:
    assert grade_disclaimer([sentence], "ja").kind == "none"


def test_a_rough_guide_in_japanese_is_the_purpose_of_the_text() -> None:
    assert grade_disclaimer(["この情報はあくまで目安です。"], "ja").kind == "purpose"


@pytest.mark.parametrize("sentence", ENGLISH)
def test_an_english_disclaimer_is_recognised(sentence: str) -> None:
    assert grade_disclaimer([sentence], "en").grade == "present"


@pytest.mark.parametrize(("language", "sentence"), OTHER_LANGUAGES)
def test_the_core_disclaimer_is_recognised_in_other_languages(language: str, sentence: str) -> None:
    assert grade_disclaimer([sentence], language).grade == "present"


@pytest.mark.parametrize("sentence", NO_DISCLAIMER)
def test_a_false_friend_is_no_disclaimer(sentence: str) -> None:
    assert grade_disclaimer([sentence], "en").grade != "present"


@pytest.mark.parametrize(("language", "sentence"), NO_DISCLAIMER_ELSEWHERE)
def test_a_false_friend_is_no_disclaimer_in_other_languages(language: str, sentence: str) -> None:
    assert grade_disclaimer([sentence], language).grade != "present"


@pytest.mark.parametrize(("kind", "sentence"), WEAK)
def test_what_passes_for_a_disclaimer_is_weak_and_told_apart(kind: str, sentence: str) -> None:
    found = grade_disclaimer([sentence], "en")
    assert (found.grade, found.kind) == ("weak", kind)
    assert found.reason


@pytest.mark.parametrize(("kind", "sentence"), MISSING)
def test_advice_and_other_sentences_disclaim_nothing(kind: str, sentence: str) -> None:
    found = grade_disclaimer([sentence], "en")
    assert (found.grade, found.kind) == ("missing", kind)


def test_the_strongest_sentence_decides_and_is_located() -> None:
    texts = [
        "Ask your doctor first.",
        "Dr. Lee wrote it. For information only. It is not a substitute for medical advice. Thank you.",
        "Disclaimer",
    ]
    found = grade_disclaimer(texts, "en")
    assert (found.grade, found.text_index) == ("present", 1)
    assert texts[1][found.start : found.end] == "It is not a substitute for medical advice."


def test_a_named_subject_disclaims_on_its_own_pages_only() -> None:
    sentence = "Kneewise does not give medical advice."
    assert grade_disclaimer([sentence], "en").grade == "missing"
    assert grade_disclaimer([sentence], "en", {"kneewise"}).grade == "present"
    assert grade_disclaimer([f"© 2024 Kneewise Ltd. {sentence}"], "en").grade == "present"


def test_a_footer_in_another_language_is_found_without_being_told() -> None:
    texts = ["How knees heal.", "Der Inhalt dieser Seite ersetzt keine ärztliche Beratung."]
    assert grade_disclaimer(texts, "en").grade == "present"


def test_nothing_is_found_in_nothing() -> None:
    assert grade_disclaimer([]).kind == grade_disclaimer(["", " "]).kind == "none"


@given(st.lists(st.text(alphabet="İa .!?\n©notmedicalavs’'", max_size=60), max_size=5), st.sampled_from([0, 1, 2]))
def test_the_place_found_is_a_sentence_whatever_stands_around_it(texts: list[str], at: int) -> None:
    sentence = "This article is not medical advice."
    texts.insert(at, f"{texts[0] if texts else ''} That is all.\n{sentence}\n")
    found = grade_disclaimer(texts, None)
    assert found.grade == "present"
    assert "medical advice" in texts[found.text_index][found.start : found.end]


def test_blocks_without_text_say_nothing_and_do_no_harm() -> None:
    source = decode(b"# Tumours\n\nWhat they are and who treats them in this city.\n\n- \n- \n- \n", "a.md")
    article = read_article(source)
    assert len(article.content) > len(article.everything) + 1
    assert disclaimer_of(article).grade == "missing"


def test_sentences_end_where_they_do_in_the_language_of_the_article() -> None:
    sentence = "Die Inhalte ersetzen keine ärztliche Beratung bzw. Behandlung durch eine Ärztin oder einen Arzt."
    text = f"# Schnupfen\n\nEin Schnupfen dauert in der Regel eine Woche und ist nicht gefährlich. {sentence}\n"
    article = read_article(decode(text.encode(), "a.md"))
    block = article.content[-1]
    assert article.language == "de"
    assert [block.text[start:end] for start, end in article.sentences_of(block)][1:] == [sentence]
    found = disclaimer_of(article)
    assert block.text[found.start : found.end] == sentence


def test_sentences_end_where_they_do_in_a_language_without_disclaimers_of_its_own() -> None:
    text = "Platí od 3. General tips, not medical advice."
    assert grade_disclaimer([text], "cs").start == 0
    assert grade_disclaimer([text], "en").start == text.index("General")
