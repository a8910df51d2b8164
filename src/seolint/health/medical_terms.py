"""Finds medical terms that lay readers need explained, and whether a text explains them where it first uses them."""

from __future__ import annotations

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from seolint.article.nodes import Sentence

#: Terms of medicine by their form, and common ones without such a form. Words that everybody knows are in ``_KNOWN``.
_TERM = regex(
    r"(?i)\b(?:\w+(?:itis|osis|emia|aemia|ectomy|otomy|ostomy|opathy|plasty|oscopy|graphy|plegia|algia|pathic"
    r"|tension|lysis|"
    r"penia|trophy|oma|uria|genic|cardia|pnea|pnoea|phagia|phasia|thorax|megaly|stenosis|rrhage|rrhea|rrhoea"
    r"|dynia|cytes?|histamines?|thyroidism|glycemic|glycaemic|statins?|mycin|cillin|olol|pril|sartan|mab)"
    r"|(?:hyper|hypo|cardio|nephro|gastro|neuro|angio|thrombo|immuno|chemo|radio|electro|endo|myo|osteo|broncho)\w{4,}"
    r"|statins?|beta[- ]blockers?|echocardiograms?|angiograms?|electrocardiograms?|interleukin|plasma|LDL|HDL"
    r"|arrhythmias?|pneumothorax|dysphagia|tachycardia|palpat\w+|bolus|titers?|endocardium|monoclonal"
    r"|metabolic syndrome|palliative|comorbidit\w+|contraindicat\w+|analgesics?|antipyretics?|anticoagulants?"
    r"|antagonists?|agonists?|"
    r"inhibitors?|diuretics?|corticosteroids?|systolic|diastolic|ischemi\w+|ischaemi\w+|infarction|fibrillation|edema"
    r"|oedema|lesions?|"
    r"benign|malignant|metasta\w+|carcinoma|biopsy|catheter|stent|cannula|intravenous(?:ly)?|subcutaneous(?:ly)?"
    r"|prophyla\w+|"
    r"etiology|aetiology|prognosis|idiopathic|titrat\w+|pharmacokinetic\w*|bioavailability|HbA1c|A1C|INR|eGFR"
    r"|creatinine|triglycerides|"
    r"pancrea\w+|duoden\w+|renal|hepatic|cardiac|pulmonary|ocular|cutaneous|sublingual\w*|topical|aneurysm|embol\w+"
    r"|dialysis|"
    r"remission|placebo|randomi[sz]ed|endpoint|cohort|meta-analysis|biomarkers?|receptors?|enzymes?|antibod\w+"
    r"|antigens?|peptides?|apnea|apnoea|sepsis|neuropath\w+|retinopath\w+|atrial|ventric\w+|thromb\w+|refractory"
    r"|efficacy|adjuvant|morbidity|NSAIDs?|GERD|SSRIs?|COPD"
    r"|dyspn\w+|[a-z]*hematuria|polyuria|febrile|par[a]?esthesia\w*|erythema|pruritus|purulent|exudate|papul\w+|macul\w+"
    r"|pustul\w+"
    r"|lumbar|sacral|thoracic|femoral|peripheral (?:artery|nerve|arterial|vascular)\w*|(?:cerebro|cardio)?vascular"
    r"|myocardial|cerebral"
    r"|gastrointestinal|abdominal cavity|musculoskeletal|vestibular|mucos\w+|epithel\w+|sputum|bronch(?:us|i|ial|odilat\w+)"
    r"|vaso(?:dilat|constrict)\w+|perfusion|resect\w+|excis(?:ed|ion)|adenoma\w*|polypectomy|histolog\w+|serolog\w+"
    r"|cytolog\w+"
    r"|pathogen(?:s|ic)?|viral load|seroconver\w+|titre|concomitant\w*|parenteral|transdermal|intramuscular\w*|subdermal"
    r"|ambulat\w+"
    r"|supine|prone position|distal|proximal|bilateral|unilateral|necro\w+|gestational|perinatal|neonatal|antenatal"
    r"|pre-?eclampsia"
    r"|endometri\w+|progest\w+|androgen\w*|glucocorticoids?|bisphosphonates?|anticholinergic\w*|cytokines?|interferon"
    r"|macrophages?"
    r"|kinases?|ligands?|apoptosis|mitochondri\w+|lipoproteins?|apolipo\w+|glycated|nephr\w+|pharyng\w+|laryng\w+|trache\w+"
    r"|[o]?esophag\w+|cyano\w+|bradycardia|debrid\w+|immunosuppress\w+|immunocompromised|exacerbat\w+|micturition"
    r"|defecat\w+"
    r"|peristalsis|void(?:ing)?|GLP-1|SGLT2?|DPP-4|ACE inhibitors?|T cells?|B cells?|alleles?|polymorphisms?|genotyp\w+"
    r"|phenotyp\w+"
    r"|loading dose|half-life|first-line|second-line|monotherapy|pulmon\w+|h[a]?emoglobin|electrolytes?|encephal\w+"
    r"|mening\w+"
    r"|ketoacidosis|hemolytic|uremi\w+|hyperkal\w+|hyponatr\w+|acetylcholine|serotonin|dopamine|autoimmune|demyelinat\w+"
    r"|sclerosis)\b"
)
#: How terms of two words begin.
_PAIR = regex(r"(?i)\b(?:beta|metabolic|peripheral|abdominal|viral|prone|ACE|[TB]|loading)\b")
_KNOWN = word_set(
    """
    arthritis bronchitis diagnosis diagnoses chemotherapy radiology photography biography hypothesis geography
    diploma aroma coma trauma history hospital pathology autonomic osteopath gastronomic
    hyperactive hyperlink radioactive radiotherapy endorsement endorse endorsed endurance endanger myopia
    neuron radiotherapy electronic electronics electrolyte attention intention retention extension tension
    radiologist cardiologist neurologist immunology immunologist oncology trophy atrophy insomnia april pril
    topical remission placebo sophomore diabetes glaucoma asthma psychosis
    """
)
#: How a text explains a term in the same sentence or the next.
_EXPLAINS = (
    r"(?:s? (?:to|that) (?:look|see|check|measure|test|find|record)\w*|\s*\(|\s*[—–]|\s-\s|,? (?:which"
    r"|that) (?:is|are|means|can|measures|shows|helps|blocks|happens|occurs|lowers?"
    r"|thins?|treats?)|"
    r" (?:is|are|means|happens|occurs) (?:a|an|the|when|where|what|how|any|one|medicines?|drugs?|swelling"
    r"|inflammation|high|low|another|caused)|"
    r",? or (?:the |a |an )?\w+|, (?:a|an|the|when|where|meaning|(?:\w+ ){1,2}(?:of|with|in|caused|that)"
    r"|also called|also known as|in which|also)\b|: )"
)
_INTRODUCED = (
    r"(?:\b(?:called|known as|termed|named|call (?:this|it|them|these)|doctors call|medical (?:name|term|word)|or)\b|\()"
    r"\W{0,3}(?:an? |the )?(?:\w+ ){0,2}|,\s+(?:the|an?)\s+"
)
_AFTER = regex(rf"(?i)\A\w*{_EXPLAINS}")
_BEFORE = regex(rf"(?i)(?:{_INTRODUCED})\Z")
_NO_WORD = regex(r"\W*")
_IT = regex(r"(?i)(?:this|that|these|it|they|in other words)\b")
_SAYS = regex(r"(?i)\b[^.!?]{0,20}\b(?:is|are|means?|happens?|measures?|shows?|called|helps?)\b")
_QUOTES = frozenset('"“‘')
#: How far before a term words that introduce it can begin, in characters.
_REACH = 60


#: Terms that many readers of health texts know, but not all.
_FAMILIAR = regex(
    r"(?i)(?:placebo|randomi[sz]ed|statins?|beta[- ]blockers?|biopsy|remission|dialysis|plasma|receptors?|enzymes?"
    r"|antibod\w+|cardiac|benign"
    r"|malignant|LDL|HDL|osteoporosis|hypertension|inhibitors?|catheter|cohort|efficacy|meta-analysis|topical|serotonin"
    r"|dopamine|pathogens?"
    r"|autoimmune|vascular|cardiovascular|pulmonary|palliative|antihistamines?|trache\w+|esophagus|oesophagus|insulin"
    r"|first-line|h[a]?emoglobin"
    r"|neurolog\w+|immuno\w+|radio\w+|endoscop\w+|colonoscopy|tuberculosis|hepatitis|appendicitis|meningitis|dermatitis"
    r"|tonsillitis|gastric"
    r"|cardio|mammogra\w+|ultrasonography|electro\w+|anorexia|dystrophy|multiple sclerosis|sclerosis|melanoma|lymphoma"
    r"|apnea|apnoea"
    r"|arthroscop\w+|physio\w+|chemo\w+|mucus|steroids?|sepsis|gallstones?|hypothermia|gestational|neurons?|neuro\w+"
    r"|pathogenic|cirrhosis"
    r"|thrombosis|pancrea\w+|lesions?|stent|electrolytes?|endorphins?)"
)


class Term(NamedTuple):
    """The first use of a term, whether it is explained there, and whether many readers know it."""

    sentence: Sentence
    start: int
    end: int
    explained: bool
    familiar: bool


def find_terms(sentences: list[Sentence]) -> Iterator[Term]:
    """Yield the first use of each term."""
    seen: set[str] = set()
    for number, sentence in enumerate(sentences):
        text = sentence.text
        for match in _find_all(text):
            name = match[0].lower().rstrip("s")
            if _is_known(match[0].lower()) or name in seen:
                continue
            seen.add(name)
            following = sentences[number + 1].text if number + 1 < len(sentences) else ""
            explained = is_explained(text, *match.span(), following)
            yield Term(sentence, *match.span(), explained, _FAMILIAR.fullmatch(match[0]) is not None)


def count_medical_terms(text: str) -> int:
    """Return how many terms a text has."""
    return sum(not _is_known(match[0].lower()) for match in _find_all(text))


def _find_all(text: str) -> Iterator[re.Match[str]]:
    """Return the matches of terms in a text, which is searched only if one of its words can begin a term."""
    return _TERM.finditer(text) if any(map(_BEGINS.__getitem__, text.split())) else iter(())


def _begins_term(word: str) -> bool:
    return _TERM.search(word) is not None or _PAIR.search(word) is not None


_BEGINS = Memo(_begins_term)


def _is_known(term: str) -> bool:
    """Whether everybody knows a term in lower case, or it names a field of medicine."""
    name = term.rstrip("s")
    return term in _KNOWN or name in _KNOWN or name.endswith(("ology", "ologist"))


def is_explained(text: str, start: int, end: int, following: str) -> bool:
    """Whether a sentence, or the one that follows, explains the term that is its characters ``start`` to ``end``."""
    return (
        _AFTER.search(text[end:]) is not None
        or _BEFORE.search(text[max(0, start - _REACH) : start]) is not None
        or _says_what(text[start:end].lower(), following)
    )


def _says_what(term: str, sentence: str) -> bool:
    """Whether a sentence begins with the term, or with "it" or the like, and says what that is."""
    if sentence[:1] in _QUOTES:
        return False  # what somebody says next is about something else
    begin = _NO_WORD.match(sentence).end()  # type: ignore[union-attr]  # it always matches
    ends = [begin + len(term)] if sentence[begin : begin + len(term)].lower() == term else []
    found = _IT.match(sentence, begin)
    return any(_SAYS.match(sentence, end) for end in ([found.end(), *ends] if found else ends))
