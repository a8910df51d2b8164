"""How texts on health are scored: each item met, not met, or not evaluated with the reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from seolint.__main__ import main
from seolint.article.source import take_text
from seolint.health.medical_terms import find_terms
from seolint.health.scorecards.advice import is_advice
from seolint.health.scorecards.instruments import SCORECARDS, answer_items
from seolint.readers import read_article
from tests.pages import write

if TYPE_CHECKING:
    from pathlib import Path

STORY = """# A daily walk lowers blood pressure

Adults with high blood pressure who walked half an hour a day lowered it by 5 mm Hg in three months, a small trial found.
The walks are free of charge. Compared with tablets, a standard treatment, the effect was modest. Some people had sore knees.

The trial had 60 people and lasted only 12 weeks. It was funded by the city. Earlier studies found similar results.
"It is a start," said Lena Moor, who was not involved in the trial. It is not known whether the effect lasts. The program
is available in four parks.
"""
LEAFLET = """# Walk for your heart

Walk for 30 minutes on five days a week. It lowers your blood pressure, which is the force of blood in your vessels.

## How to begin

- Ask your doctor first if you have chest pain.
- Wear shoes that fit.
- Start with ten minutes a day.

## Stop and call us

Call 555-0199 if you feel dizzy. In short: walk, rest and walk again tomorrow, and tell us how it went at your next visit.
"""
BARE = """# The new pill

My neighbor was a cook until her knees gave out. Then a pill was found, and it was taken, and it was praised by all who
were asked about it by the papers. It doubled the chance of a good night. The pill is a marvel of the age, and the people
of the valley sing of it in the evening when the lamps are lit by the river and the boats come home from the sea.
"""


def verdicts(text: str, card: str) -> dict[str, str]:
    article = read_article(take_text(text, "a.md"))
    return {item.name: answer.verdict for item, answer in answer_items(article, card)}


def test_a_full_story_meets_the_criteria_that_can_be_read() -> None:
    found = verdicts(STORY, "hnr")
    assert {name for name, verdict in found.items() if verdict == "not evaluated"} == {
        "disease-mongering",
        "news-release",
    }
    assert "not met" not in found.values()


def test_a_leaflet_tells_what_to_do_when_and_whom_to_call() -> None:
    found = {**verdicts(LEAFLET, "cdc"), **verdicts(LEAFLET, "pemat")}
    met = (
        "main-message-first",
        "call-to-action",
        "lists",
        "headings",
        "directions",
        "why-important",
        "steps",
        "summary",
    )
    assert [name for name in met if found[name] != "met"] == []
    assert verdicts(LEAFLET, "hnr")["novelty"] == "not evaluated"


def test_a_bare_story_meets_little() -> None:
    assert {
        verdict
        for name, verdict in verdicts(BARE, "hnr").items()
        if name not in {"disease-mongering", "news-release", "novelty"}
    } == {"not met"}
    found = {**verdicts(BARE, "cdc"), **verdicts(BARE, "pemat")}
    assert [found[name] for name in ("main-message-first", "call-to-action", "active-voice", "steps")] == [
        "not met"
    ] * 4
    assert found["directions"] == "not evaluated"


@pytest.mark.parametrize("card", SCORECARDS)
def test_what_cannot_be_read_says_why(card: str) -> None:
    assert all(item.judge is not None or item.unreadable for item in SCORECARDS[card].items)
    assert set(verdicts("# Kurz\n\nDas ist ein kurzer Text über Tee.", card).values()) == {"not evaluated"}


def test_what_is_at_fault_is_pointed_out() -> None:
    answers = {item.name: answer for item, answer in answer_items(read_article(take_text(BARE, "a.md")), "pemat")}
    passive = answers["active-voice"]
    assert passive.block is not None
    assert passive.block.text[passive.start : passive.end].startswith("Then a pill was found")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("If your child has a fever, call us.", True),
        ("Gently press the cloth on the wound.", True),
        ("Everyone aged 12 and over is urged to get the shot.", True),
        ("Have your blood pressure checked once a year.", True),
        ("Test results came back on Friday.", False),
        ("Exercise lowers blood pressure.", False),
        ("The trial should begin in May.", False),
        ("Walk-in clinics are open.", False),
        ("Call 555-0199 to find out if you qualify.", True),
        ("Mash a cooked egg until it is smooth.", True),
        ("Contact tracing is under way.", False),
        ("Half the patients got a dummy.", False),
        ("Pregnant women are told to drink less of it.", False),
    ],
)
def test_advice_is_told_from_news(sentence: str, expected: bool) -> None:
    assert is_advice(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It can leave a scar.", True),
        ("Three people fainted after the first dose.", True),
        ("Bruises at the spot of the injection are common.", True),
        ("One in four people had nausea, and 19 quit because of it.", True),
        ("The tablets may make you drowsy.", True),
        ("A few found the tingling unpleasant and stopped.", True),
        ("Long use thins the bones.", True),
        ("The drug can relieve headaches.", False),
        ("The drug treats a disease that causes pain.", False),
        ("Unlike older pills, it does not cause drowsiness.", False),
        ("It has fewer side effects than surgery.", False),
        ("Before surgery, one in five had constant pain.", False),
        ("Measles can cause swelling of the brain.", False),
        ("The smoke can bring on asthma attacks.", False),
        ("Smoking harms the lungs.", False),
        ("Dementia robs people of their memory, and its harms reach the family.", False),
        ("High blood pressure damages the kidneys.", False),
        ("Some complained of a stiff neck.", True),
        ("The pill had no side effects.", False),
    ],
)
def test_harms_are_what_a_treatment_does(sentence: str, expected: bool) -> None:
    text = (
        f"# A gel for knees\n\nThe doctor rubs the gel into the knee. {sentence}\n\n{'The waiting room is blue. ' * 10}"
    )
    assert (verdicts(text, "hnr")["harms"] == "met") is expected


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("The trial measured arrhythmia, an uneven heartbeat.", [True]),
        ("The lining of the heart, the endocardium, was swollen.", [True]),
        ("The tumor was malignant.", [False]),
        ("Your nurse will palpate the abdomen.", [False]),
    ],
)
def test_terms_are_explained_where_they_stand(text: str, explained: list[bool]) -> None:
    article = read_article(take_text(f"# Title\n\n{text}", "a.md"))
    assert [term.explained for term in find_terms(article.sentences)] == explained


def test_pages_that_are_no_articles_are_not_scored() -> None:
    article = read_article(take_text(LEAFLET, "a.md"))
    article.kind = "index"
    assert {answer.verdict for _, answer in answer_items(article, "cdc")} == {"not evaluated"}


def test_reports_have_the_scorecard_only_on_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"a.md": STORY})
    plain = [str(tmp_path / "a.md"), "--isolated", "--no-cache", "--exit-zero", "--select", "title-missing", "-q"]
    main(["check", *plain, "--output-format", "json"])
    assert "scorecard" not in json.loads(capsys.readouterr().out)["files"][0]
    main(["check", *plain, "--output-format", "json", "--scorecard", "hnr"])
    card = json.loads(capsys.readouterr().out)["files"][0]["scorecard"]
    assert (card["name"], card["met"], card["evaluated"]) == ("hnr", 9, 9)
    assert (
        next(item["place"]["excerpt"] for item in card["items"] if item["name"] == "funding-conflicts")
        == "It was funded by"
    )
    main(["check", *plain, "--output-format", "concise", "--scorecard", "hnr"])
    printed = capsys.readouterr().out
    assert ": HealthNewsReview criteria: 9 items met of the 9 evaluated\n" in printed
    assert ": disease-mongering: not evaluated, because it needs to know how common" in printed


@pytest.mark.parametrize(
    ("sentence", "card", "name", "expected"),
    [
        ("Ms. Roy is a consultant orthopaedic surgeon.", "hnr", "funding-conflicts", "not met"),
        ("Ms. Roy is a paid consultant to the maker.", "hnr", "funding-conflicts", "met"),
        ("Everyone fasted before surgery.", "hnr", "alternatives", "not evaluated"),
        ("The pill worked better than placebo.", "hnr", "alternatives", "not met"),
        ("The pill worked better than ibuprofen.", "hnr", "alternatives", "met"),
        ("Stop taking vitamins or blood thinners a week before the operation.", "hnr", "harms", "not met"),
        ("Stop taking the blood thinner two days before.", "hnr", "harms", "not met"),
        ("You should not take it if you are pregnant.", "hnr", "harms", "met"),
        ("Muscle pain was more common with the pill: 8 in 100 people had it.", "hnr", "harms", "met"),
        ("Headaches are more common in women.", "hnr", "harms", "not met"),
        ("Infection and blood clots can happen.", "hnr", "harms", "met"),
        ("We do not know what it costs.", "hnr", "costs", "not met"),
        ("The maker sent us the X7 free of charge.", "hnr", "costs", "not met"),
        ("The vaccine is free of charge.", "hnr", "costs", "met"),
        ("Muscle pain was more common with the pill: 8 in 100 people had it.", "hnr", "absolute-numbers", "not met"),
        ("Pain went away in 8 in 100 people.", "hnr", "absolute-numbers", "met"),
        ("The pill halved pain, by 50 percent.", "hnr", "absolute-numbers", "not met"),
        ("It was 22 times an hour on the pill and 43 times an hour without.", "hnr", "absolute-numbers", "met"),
        ("One in 20 children is affected.", "hnr", "absolute-numbers", "not met"),
        ("The ward opened with a donation of $2 million.", "hnr", "costs", "not met"),
        ("The firm would not name a price, but such tests sell for $900.", "hnr", "costs", "met"),
        ("Funding of $3 million has been set aside.", "hnr", "funding-conflicts", "not met"),
        ("A copy can be obtained from the town hall.", "hnr", "availability", "not met"),
        ("The cream is not yet sold in Europe.", "hnr", "availability", "met"),
        ("More than 50 operations were done.", "hnr", "alternatives", "not evaluated"),
        ("Most patients now use a mask.", "hnr", "alternatives", "met"),
        ("Nobody can yet tell whether the effect lasts.", "cdc", "known-and-unknown", "met"),
        ("If you are not sure whether it fits, ask us.", "cdc", "known-and-unknown", "not met"),
        ("It lowered pain in 66 of every 100 people.", "cdc", "numbers-explained", "not evaluated"),
        ("It is 40% better.", "cdc", "numbers-explained", "not met"),
        ("It is 40% better. A rest means a lot.", "cdc", "numbers-explained", "not met"),
        ("Patients have had to sit on a bed.", "hnr", "novelty", "not evaluated"),
        ("It is 40% better, or about four in ten.", "cdc", "numbers-explained", "met"),
        ("One in four sat. " + "The ward is old. " * 3 + "It is 40% better.", "cdc", "numbers-explained", "not met"),
        ("In 4 of 10 it eased pain. That means one more person in ten.", "cdc", "numbers-explained", "met"),
        ("The institute met all costs of the trial.", "hnr", "costs", "not met"),
        ("The institute met all costs of the trial.", "hnr", "funding-conflicts", "met"),
        ("Milk teeth that rot ache.", "cdc", "why-important", "not evaluated"),
        ("The clinic is open. Walk-ins are welcome.", "hnr", "availability", "met"),
        ("The pill worked as well as lenalin.", "hnr", "alternatives", "met"),
        ("The pill worked better than expected.", "hnr", "alternatives", "not met"),
        ("The trial took in 40 people. Children were left out.", "hnr", "evidence-quality", "met"),
        ("The trial took in 40 people, but we laughed.", "hnr", "evidence-quality", "not evaluated"),
        ("The ward has 120 beds in four rooms.", "cdc", "numbers-explained", "not evaluated"),
        ("The sum is found by dividing the dose by five.", "pemat", "no-calculations", "not met"),
        ("Those on the pill sat 9 hours, against 5 in those treated with lenalin.", "hnr", "alternatives", "met"),
        ("Pills can be found at most kiosks.", "hnr", "availability", "met"),
        ("About Chairco. The company sells pills at pharmacies.", "hnr", "availability", "not met"),
        ("The classes are open to all.", "hnr", "availability", "met"),
        ("Lift the chair, since a back that is bent stiffens.", "cdc", "why-important", "met"),
        ("Press the knob until it stops. Cut the rope.", "cdc", "why-important", "not evaluated"),
        ("The operation relieves pain. The risks are infection and clots.", "cdc", "risks-and-benefits", "met"),
        ("## Benefits\n\nYou walk again.\n\n## Risks\n\nThe wound opens.", "cdc", "risks-and-benefits", "met"),
        (
            "## Benefits\n\nYou walk again.\n\n## Risk factors\n\nAge and weight.",
            "cdc",
            "risks-and-benefits",
            "not met",
        ),
    ],
)
def test_items_are_decided_by_what_words_mean(sentence: str, card: str, name: str, expected: str) -> None:
    rest = "Ask the ward for a chair with arms. " + "The ward is on the second floor by the river. " * 5
    assert verdicts(f"# A pill and a chair for the ward\n\n{rest}\n\n{sentence}", card)[name] == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Most of us have had a sore back. Backs are made of bones and disks.", "not met"),
        ("Gout is a disease that people have known for ages. Old gout is painful.", "not evaluated"),
        ("Keep your back warm.", "met"),
    ],
)
def test_an_opening_of_background_is_no_main_message(opening: str, expected: str) -> None:
    rest = "Ask the ward for a chair with arms. " + "The ward is on the second floor by the river. " * 5
    assert verdicts(f"# Gout and your back\n\n{opening}\n\n{rest}", "cdc")["main-message-first"] == expected


@pytest.mark.parametrize(
    "line",
    [
        "Page last reviewed: 4 March 2026 by the ward",
        "By Dr Anna Singh, consultant at the hospital by the river",
        "Updated 4 March 2026 by Anna Singh",
    ],
)
def test_the_main_message_comes_after_byline_and_date(line: str) -> None:
    assert verdicts(LEAFLET.replace("\n\n", f"\n\n{line}\n\n", 1), "cdc")["main-message-first"] == "met"


def print_card(folder: Path, capsys: pytest.CaptureFixture[str], text: str, card: str, form: str = "concise") -> str:
    write(folder, {"a.md": text})
    named = [str(folder / "a.md"), "--isolated", "--no-cache", "--exit-zero", "--select", "title-missing", "-q"]
    main(["check", *named, "--output-format", form, "--scorecard", card])
    return capsys.readouterr().out


def test_what_is_not_met_is_asked_and_words_are_quoted_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = STORY.replace("free of charge", "sold for £24.90")
    printed = print_card(tmp_path, capsys, story.replace("It was funded by the city.", ""), "hnr")
    assert 'costs: met (4:24 "£24.90")' in printed
    assert "funding-conflicts: not met: Does it say who paid, and name conflicts of interest?\n" in printed
    leaflet = LEAFLET.replace("- Wear", "- <b>Wear</b>").replace("Ask your doctor", "**Ask** your doctor")
    printed = print_card(tmp_path, capsys, leaflet.replace("555-0199", "999"), "cdc")
    assert '"Ask your doctor first if you have chest pain.")' in printed


def test_one_reason_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed = print_card(tmp_path, capsys, "# Tea\n\nTea is hot.", "hnr", "full")
    assert "HealthNewsReview criteria: not evaluated, because the text has fewer than 50 words\n" in printed
    assert "costs" not in printed


def test_texts_on_other_topics_get_a_note(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "# Build a shelf\n\n" + "Saw the board and sand its edges until they are smooth. " * 8
    assert "note: the items are for texts on health" in print_card(tmp_path, capsys, text, "cdc")
    assert "note:" not in print_card(tmp_path, capsys, STORY, "cdc")


@pytest.mark.parametrize("options", [["--output-format", "csv"], ["--output-format", "agent"], ["--statistics"]])
def test_formats_without_scores_are_refused(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"a.md": STORY})
    assert main(["check", str(tmp_path / "a.md"), "--isolated", "--scorecard", "cdc", *options]) == 2
    assert "formats that do: full, concise, json, json-lines" in capsys.readouterr().err
