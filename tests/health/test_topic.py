"""Which articles are about health, and which only use its words."""

from __future__ import annotations

from pathlib import Path

import pytest

import seolint
from seolint.health.lexicon import LANGUAGES, WORDS_READ, count_terms, load_lexicon, split_words
from seolint.health.topic import judge_topic

HEALTH = {
    "hair": (
        "Rolling needles over the scalp",
        """
        Some dermatologists pair microneedling with minoxidil for androgenetic alopecia. Small trials report
        thicker hair after twelve sessions, with redness and itching as the usual side effects. People with an
        infection of the scalp should wait.
        """,
    ),
    "heart": (
        "What a racing pulse may mean",
        """
        Atrial fibrillation raises the risk of stroke. Your doctor may order an electrocardiogram and prescribe
        a blood thinner such as warfarin. Chest pain and shortness of breath are an emergency.
        """,
    ),
    "mind": (
        "Living with panic attacks",
        """
        A panic attack brings a racing heart, dizziness and fear of dying. Cognitive behavioural therapy helps
        many patients, and an antidepressant may be added. Talk to a psychologist if anxiety keeps you at home.
        """,
    ),
    "food": (
        "Is a low-carb diet safe?",
        """
        Cutting carbohydrates leads to quick weight loss, but cholesterol may rise. People with diabetes or
        kidney disease should see a registered dietitian before dieting. Fatigue and constipation are common in
        the first weeks.
        """,
    ),
    "unseen": (
        "After the operation",
        """
        A cholecystectomy is done under anaesthesia. Pancreatitis and cholangitis are rare. Most patients go
        home after one night with paracetamol for the pain and see the surgeon again in ten days.
        """,
    ),
    "teeth": (
        "Two minutes, twice a day",
        """
        Dental plaque hardens into tartar within days. Brush with a fluoride toothpaste, use dental floss in the
        evening, and see a hygienist twice a year. Bleeding gums are a sign of gum disease, and sensitive teeth may
        have cavities.
        """,
    ),
}
GENERAL = {
    "software": (
        "Keeping a service healthy",
        """
        A health check tells the load balancer whether an instance may get traffic. The endpoint returns 503
        while the database is sick. Dependency injection keeps the probe testable, and a treatment group gets
        the new build first. A computer virus infected the build server; SQL injection was ruled out after a
        painful week of diagnosis.
        """,
    ),
    "insurance": (
        "What your health plan pays",
        """
        The deductible is what you pay before the insurance company pays. Premiums rise with age. Medicare
        covers hospital stays; a policyholder under 65 can enroll during open enrollment. Ask the insurer which
        doctors are in-network.
        """,
    ),
    "environment": (
        "Why the river lost its fish",
        """
        Wastewater treatment failed twice last year, and the pollution killed most fish in the watershed.
        Climate change makes low water more likely. Regulators want lower emissions and a plan for the wetland
        before the season ends. Officials say the water poses no health risk.
        """,
    ),
    "gear": (
        "The best treadmills for small rooms",
        """
        We tested nine treadmills for price, noise and warranty. The deck folds away, the motor is quiet, and
        the workout app runs on any phone. Heart rate is shown on the screen. Shipping is free, and the bench
        fits a small home gym.
        """,
    ),
    "garden": (
        "Black spots on tomatoes",
        """
        A fungal infection spreads in wet weather. Remove sick leaves, mulch the soil and spray a fungicide.
        Plant diseases rarely kill the crop, but the harvest suffers. Healthy seedlings in good compost are the
        best treatment.
        """,
    ),
    "pets": (
        "When your dog limps",
        """
        A limping dog needs rest. The vet may take an x-ray, and arthritis is common in large breeds. Never give
        a dog ibuprofen made for people; the veterinarian has drugs for pets.
        """,
    ),
    "concrete": (
        "How long concrete must cure",
        """
        Concrete must cure for 28 days. Keep the slab wet: the curing time depends on cold weather and on the
        mix. A heat treatment shortens it. Be patient with the joints.
        """,
    ),
    "fame": (
        "Singer dies at fifty",
        """
        The singer collapsed at home and paramedics could not revive him. Fans gathered at the stadium, and
        record stores sold out of his albums. His tour was to start in July; tickets will be refunded, the
        promoter said. Police spoke with his doctor.
        """,
    ),
    "name": (
        "Spinal & Astro",
        """
        Spinal is a content editor. Open Spinal, choose a site and let Spinal write Markdown for you. Spinal has a
        free plan.
        """,
    ),
    "advertisement": (
        "Jane Roe",
        """
        Photos of Jane Roe on the beach. Read next: the pasta diet plan that helps you lose weight, a weight loss diet
        for people who love to eat. More photos after the break.
        """,
    ),
    "statistics": (
        "Reading an average treatment effect",
        """
        The treatment group bought more than the control group. An average treatment effect says nothing about a
        single shop. Regression to the mean is a symptom of a bad design, and a larger dose of data will not
        cure it.
        """,
    ),
}
ELSEWHERE = {
    "de": (
        "Was hilft gegen Migräne?",
        """
        Starke Kopfschmerzen mit Übelkeit sind typische Symptome. Ein Arzt kann Medikamente verschreiben;
        Nebenwirkungen sind selten.
        """,
    ),
    "fr": (
        "Comprendre le diabète",
        """
        Le diabète est une maladie chronique. Le médecin surveille la glycémie et adapte le traitement par
        insuline.
        """,
    ),
    "es": (
        "Cómo bajar la fiebre",
        """
        La fiebre es un síntoma de infección. El médico puede recetar paracetamol; consulte si aparecen vómitos.
        """,
    ),
    "it": (
        "Mal di schiena: che fare",
        """
        Il dolore passa spesso da solo. Il medico può consigliare farmaci antinfiammatori o fisioterapia;
        attenzione ai sintomi.
        """,
    ),
    "pt": (
        "Sintomas da gripe",
        """
        A gripe causa febre, tosse e dores no corpo. O médico pode indicar paracetamol; a vacina protege os
        pacientes idosos.
        """,
    ),
    "nl": (
        "Wat te doen bij rugpijn",
        """
        Rugpijn gaat meestal vanzelf over. De huisarts schrijft soms medicijnen voor; let op bijwerkingen en
        andere klachten.
        """,
    ),
}


@pytest.mark.parametrize("name", HEALTH)
def test_a_health_article_is_recognised(name: str) -> None:
    title, text = HEALTH[name]
    topic = judge_topic(title, [], [text], "en")
    assert topic.name == "health"
    assert topic.terms


@pytest.mark.parametrize("name", GENERAL)
def test_health_words_alone_make_no_health_article(name: str) -> None:
    title, text = GENERAL[name]
    assert judge_topic(title, [], [text], "en").name == "general"


@pytest.mark.parametrize("language", ELSEWHERE)
def test_health_articles_are_recognised_in_their_own_language_only(language: str) -> None:
    title, text = ELSEWHERE[language]
    assert judge_topic(title, [], [text], language).name == "health"


def test_where_a_site_files_an_article_is_no_part_of_it() -> None:
    text = """
    The actress sold her house in March, for a little less than she had paid for it, and moved back to the town
    where she was born. Neighbours helped her carry the piano. She says that she will write a book about the
    years in between, and that the children like the garden; the youngest one was ill after the journey, and is
    well again. A friend who knows about such things came to see her. The house has six rooms, an old stove and
    a view of the river, and the roof needs work before winter.
    """
    filed = ["Tags: Medical Procedures, Cancer, Surgery, Infertility", "Tags: Cancer, Hospitals, Diseases, Surgery"]
    assert judge_topic("Back home", [heading.removeprefix("Tags: ") for heading in filed], [text], "en").terms
    assert judge_topic("Back home", filed, [text], "en").terms == ()


def test_every_language_has_terms() -> None:
    assert set(ELSEWHERE) | {"en"} == LANGUAGES
    assert all(len(load_lexicon(language).words) > 100 for language in LANGUAGES)


def test_a_word_inside_another_phrase_is_not_counted() -> None:
    tally = count_terms(split_words(["A computer virus met a virus."]), "en")
    assert (tally.words, tally.weak) == (6, 1)


def test_the_terms_told_are_the_strong_ones_most_frequent_first() -> None:
    topic = judge_topic("Acne", [], ["Acne scars fade; acne itself heals. Psoriasis does not."], "en")
    assert topic.terms == ("acne", "acne scars", "psoriasis")


def test_a_book_is_judged_by_its_beginning() -> None:
    assert len(split_words(["word " * (WORDS_READ + 5)])) == WORDS_READ


def test_no_term_is_listed_twice_in_a_language() -> None:
    seen: dict[tuple[str, str], str] = {}
    for line in (
        Path(seolint.__file__).with_name("data").joinpath("health_terms.txt").read_text(encoding="utf-8").splitlines()
    ):
        head, colon, terms = line.partition(": ")
        if colon and not line.startswith("#"):
            for term in terms.split(", "):
                assert term == term.strip().lower(), term
                assert seen.setdefault((head.split()[-1], term), head) == head, f"{term}: {head}"
