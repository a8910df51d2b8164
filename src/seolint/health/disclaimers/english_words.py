"""The vocabulary of English disclaimers, by the role of the words in the sentence."""

from seolint.language.word_lists import word_set

# ── denial ───────────────────────────────────────────────────────────────────────────────────────
NEGATIONS = word_set("dont doesnt isnt arent cant shouldnt not no never nor neither none nothing cannot without hardly")
QUANTIFIERS = word_set("no nothing none neither")
#: Negations that do not deny what follows directly: "without medical advice" denies nothing.
INDIRECT = word_set("without none nothing rather")
EMPTY_NEGATIONS = {
    *(("not", word) for word in ("only", "just", "merely", "simply", "all", "every", "everyone")),
    ("no", "doubt"),
}
BREAKS = word_set("; | • but")
SEGMENT_MARKS = word_set("; : | • — – ? !")
STATES = word_set(
    "be is are being constitute constitutes constituting considered deemed construed provide provides providing",
    "provided give gives giving given offer offers offering offered dispense dispenses render renders rendering",
    "rendered practice practise practicing practising contain contains represent represents form forms called",
    "furnish supply deliver delivers include includes imply implies amount amounts",
)
GIVEN = word_set("given provided offered intended implied rendered expressed constituted inferred dispensed")
PURPOSE_VERBS = word_set(
    "use used using intended intend meant mean designed taken take takes interpreted interpret regarded regard viewed",
    "view relied rely reliance treated treat serve serves offered provided seen read understood construed considered",
    "consider acted purport purports written presented published",
)
SUBSTITUTES = word_set(
    "substitute substitutes substituted substituting substitution replace replaces replaced replacing replacement",
    "replacements supplant supplants supersede supersedes",
)
#: Verbs whose object is medical advice from somebody else: "do not delay seeking medical advice".
DETOURS = word_set(
    "seek seeking seeks sought get getting ignore ignoring ignored delay delaying disregard disregarding avoid",
    "avoiding follow following receive received ask asking wait waiting need needs want wants require requires",
    "required refuse refusing skip skipping forgo afraid hesitate hesitant late obtain obtaining",
)
DIAGNOSE = word_set("diagnose diagnosing diagnosis diagnoses self-diagnose self-diagnosis self-diagnosing diagnostic")
TREAT = word_set(
    "self-treatment self-medication treat treating treatment cure curing heal prescribe prescribing manage prevent",
    "mitigate",
)
#: What a diagnosis is of, if it is the reader's; verbs of a claim.
ILLNESS = word_set(
    "yourself yourselves condition conditions disease diseases illness illnesses ailment ailments problem problems"
)
CLAIM = word_set("claim claims claiming promise promises purport purports pretend pretends guarantee guarantees")

# ── the medical thing ────────────────────────────────────────────────────────────────────────────
MEDICAL = word_set(
    "medical clinical health healthcare health-care medicinal therapeutic psychological psychiatric psychotherapeutic",
    "dental nutritional dietary mental-health doctor doctors physician physicians nursing obstetric pharmaceutical",
)
ADVICE = word_set(
    "advice advise opinion opinions guidance diagnosis diagnoses recommendation recommendations counsel counseling",
    "counselling consultation consultations consult prescription prescriptions judgment judgement instruction",
    "instructions decision decisions diagnostic",
)
#: What advice is about, after "on", "about" and the like.
ABOUT = word_set("on about for regarding concerning of")
CONCERNS = word_set("illness condition conditions health symptoms treatment treatments disease therapy medication care")
ADVICE_OF = word_set("advice opinion consultation diagnosis care recommendations guidance consulting")
CARE = word_set(
    "care treatment treatments attention help evaluation examination exam assessment services service supervision",
    "therapy intervention assistance expertise visit visits checkup check-up support testing relationship",
)
#: What needs no word for medicine on a page about health: "does not replace a consultation".
VISITS = word_set("consultation consultations check-up check-ups checkup checkups")
EXPERT = word_set("professional in-person qualified expert")
PROFESSIONALS = word_set(
    "doctor doctors physician physicians clinician clinicians gp practitioner practitioners pharmacist pharmacists",
    "dentist dentists dermatologist dermatologists psychologist psychologists psychiatrist psychiatrists pediatrician",
    "paediatrician dietitian dietitians dietician nutritionist midwife nurse nurses surgeon obstetrician specialist",
    "specialists consultant therapist oncologist cardiologist neurologist gynecologist endocrinologist optometrist",
)
QUALIFIED = word_set(
    "health healthcare health-care medical care licensed qualified clinical trained certified registered professional",
)
ROLES = word_set(
    "professional professionals provider providers practitioner practitioners expert experts adviser advisor personnel",
    "team worker workers counselor counsellor clinician authority authorities",
)
OTHER_FIELDS = word_set(
    "legal legally financial financially tax taxes accounting investment investments investing securities lawyer",
    "attorney accountant veterinary veterinarian vet fiduciary actuarial engineering mortgage",
)

# ── whose statement it is ────────────────────────────────────────────────────────────────────────
CONTENT = word_set(
    "information info informational educational education content contents material materials article articles post",
    "posts page pages webpage site sites website websites web blog blogs guide guides publication publications text",
    "texts resource resources newsletter newsletters book ebook video videos podcast answer answers opinion opinions",
    "view views column document brochure leaflet handout factsheet summary tips suggestion suggestions recommendation",
    "recommendations discussion discussions claim claims anything nothing none database portal calculator quiz tool",
    "tools app service services program programme forum use usage reliance data comments comment story stories",
    "purposes purpose author authors writer writers editor editors publisher staff owner owners faq faqs review",
    "reviews above below here everything advice library encyclopedia sheet leaflets glossary lesson course ideas reference",
    "overview report we i i'm we're our us disclaimer note notes notice recipe recipes writing channel",
    "presentation figures feature",
    "features download platform application feed bulletin briefing checklist worksheet infographic guidelines",
    "handbook manual communication communications",
    "follows predictions prediction insights insight assessment analysis analyses form conversation listing",
    "magazine journal paper guidance emails message messages chat chatbot bot software project transcript episode",
    "episodes show lecture webinar hub wiki directory output outputs estimate estimates herein system prototype simulator",
)
PRODUCTS = word_set(
    "product products supplement supplements statement statements test tests kit kits device devices result results",
    "dashboard item items formula formulas ingredient ingredients",
)
#: What is on the label of a product, or what a publisher says: the latter if it is no medical advice.
STATEMENTS = word_set("statement statements")
#: What is used, taken or done for health, is no text, and does not replace a doctor.
THINGS = word_set(
    "treatment treatments therapy therapies remedy remedies medicine medicines drug drugs medication medications vaccine",
    "vaccines diet diets exercise exercises workout workouts herb herbs herbal tea teas oil oils cream creams lotion gel",
    "vitamin vitamins mineral minerals pill pills tablet tablets capsule capsules dose doses procedure procedures surgery",
    "method methods technique techniques massage yoga pilates reiki ayurveda homeopathy acupuncture meditation practice",
    "practices approach food foods drink drinks honey juice soup broth broths scan scans thermometer monitor monitors watch",
    "mask masks lamp brace lens lenses chair mattress pillow machine machines plan plans insurance study trial",
    "body probiotic probiotics collagen protein fasting detox cleanse cure vaccine injection injections patch patches",
    "technology telehealth telemedicine clinic clinics company companies agency agencies group groups class classes",
    "session sessions event events camp trip patch bracelet magnet magnets stone stones crystal crystals mushroom plant",
    "plants extract extracts powder powders spray sprays shake shakes serum ointment balm ritual rituals",
)
OWN = word_set("this these our")
#: Software and devices, named before a sentence without a subject.
TOOLS = word_set("device app tool software ai platform service calculator application")
#: Words before "of" that leave the subject to what follows; words by which a thing is one of the publisher's own.
PARTS = word_set("part parts portion portions section sections aim aims goal goals intention intent none all any")
DEFINITE = word_set("this these our all no any the")
#: How readers are told to take a text, and what they would base a decision on.
MEASURED = word_set("result results report score scan reading")
READING = word_set("think treat take read use consider regard see view")
BASES = word_set("based base basing rely relying")
PEOPLE = word_set(
    "you readers reader users user visitors visitor patients patient people one everyone viewers consumers"
)
POINTERS = word_set("it they this that these those its")
PRONOUNS = word_set("it they")
#: Parts of a practice, whose statements are about their services and not about the text.
OFFICES = word_set("clinic clinics hospital practice pharmacy pharmacies hotline insurance plan reception")
#: How a publisher says where it gives no advice: "through this site".
THROUGH_SITE = {
    (pointer, noun) for pointer in ("this", "our") for noun in ("site", "website", "app", "page", "platform", "blog")
}
#: Words that may come before the noun of the subject, and words that end the noun phrase.
OPENERS = word_set(
    "please note that remember however also and so although while as always importantly all any the a an therefore",
    "additionally finally again further furthermore thus both each of course , * ( ) \" ' - – — . # +",
)
HEAD_ENDS = word_set(
    "of on in from at within described provided presented found mentioned available contained published posted by",
    "that which who is are was were should does do did has have can could may might must will would shall , ( for",
    "appearing given offered discussed displayed obtained accessed via through about to",
)
#: Nouns of the content that are no texts, and what may follow "this" or "it" for a text.
USES = word_set("use usage purpose purposes advice we i our us")
POINTED = HEAD_ENDS | word_set(". as instead alone only")
REPORTS = word_set(
    "say complain complains complained argue insist report reports reported fear said says saying told tells claimed",
    "warned warns warn warning according stated states noted argued argues wrote writes tweeted insisted insists",
    "replied explained explains added acknowledged admits admitted reminded held ruled",
)
CONDITIONS = word_set("if when unless whether because since why how")
#: Words after which a text tells of something else: "this page shows why a test is no substitute for a doctor".
INDIRECT_QUESTIONS = word_set("why whether")
IMPERATIVES = word_set("do don't never")

# ── what only resembles a disclaimer ─────────────────────────────────────────────────────────────
PURPOSES = word_set("purpose purposes use reference")
INFORMING = word_set(
    "informational information informative educational education reference guidance entertainment illustrative",
    "awareness knowledge",
)
#: Things that are used, taken or done for information and are no text.
NOT_TEXT = word_set("data cookies cookie trial trials study studies samples email emails address")
#: Words that show that a statement of purpose is about offers, prices or dates: "speaks only as of the date".
AS_OF = word_set("speaks forward-looking solicitation solicit prices pricing availability warranty trademarks")
MERELY = word_set("only solely purely merely just strictly simply exclusively general")
CONSULT = word_set(
    "consult consulting ask see seeing talk talking speak speaking check contact contacting discuss discussed seek",
    "visit visiting call tell advice consultation run verify",
)
#: The nouns among them, and the words before a verb that make it an instruction to the reader.
CONSULTING = word_set("advice consultation")
TELLING = word_set(
    "please always also or and , ; : . ! ? — – - ( ) • * then must should to can could may will immediately promptly first",
    "do just simply either be you recommends recommend recommended suggests suggest advises advise advised by consider",
    "instead definitely therefore so ever better need needs",
)
#: Words by which a text sends the reader to a disclaimer elsewhere.
POINTING = word_set("read click here full page link terms below above policy www http https")
