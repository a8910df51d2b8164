"""Which articles are about health, and which only use its words."""

from __future__ import annotations

from pathlib import Path

import pytest

import seolint
from seolint.article.source import Source
from seolint.health.terms import LANGUAGES, WORDS_READ, count_terms, load_lexicon, split_words
from seolint.health.topic import judge_topic, topic_of
from seolint.readers import read_article

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
    "cleanse": (
        "What a juice cleanse does",
        """
        Seven days of celery and lemon are supposed to flush toxins. People lose water, then gain it back. No trial
        has shown more.
        """,
    ),
    "silver": (
        "Colloidal silver: what it does to you",
        """
        Sellers claim that silver drops kill every germ. The drops turned the skin of some users blue for life, and
        doctors found no benefit against infections.
        """,
    ),
}
GENERAL = {
    "weeds": (
        "Home remedies for weeds",
        """
        Boiling water and vinegar are the natural remedies gardeners swear by. Pour in the morning and pull what is
        left. No home remedy is a miracle cure, and salt harms the soil.
        """,
    ),
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
    "pl": (
        "Co pomaga na ból gardła",
        """
        Ból gardła i gorączka to zwykle objawy infekcji wirusowej. Lekarz rzadko przepisuje antybiotyk; ulgę przynoszą
        tabletki do ssania i ciepłe napoje.
        """,
    ),
    "ru": (
        "Как распознать мигрень",
        """
        Приступ начинается с тошноты и боли в одной половине головы. Врач назначает таблетки, а при частых приступах
        лечение длится несколько месяцев.
        """,
    ),
    "tr": (
        "Migren atağında ne yapılır",
        """
        Baş ağrısına çoğu zaman bulantı eşlik eder. Hekiminiz ilacın dozunu ayarlar; yan etkileri ilk günlerde
        görülebilir. Ağrılarınız geçmezse muayene olun.
        """,
    ),
    "ja": (
        "片頭痛が起きたら",
        """
        片頭痛では、吐き気やめまいを伴う強い頭痛が続きます。医師の診察を受け、処方された薬を服用してください。副作用が出た場合は、すぐに病院に相談しましょう。
        """,
    ),
    "zh": (
        "偏头痛发作怎么办",
        """
        偏头痛常伴有恶心和呕吐。医生会根据症状调整药物的剂量，副作用多在头几天出现。如果疼痛没有缓解，请及时去医院就诊。
        """,
    ),
}
MORE_ELSEWHERE = [
    (
        "de",
        "Ruecken staerken",
        "Rueckenschmerzen haben viele Ursachen. Aerzte verschreiben selten Medikamente.",
    ),
    (
        "tr",
        "KALP KRİZİ BELİRTİLERİ",
        "GÖĞÜS AĞRISI, NEFES DARLIĞI VE BULANTI EN SIK BELİRTİLERDİR. HASTANEDE İLAÇ VE AMELİYAT İLE TEDAVİ EDİLİR.",
    ),
    (
        "ru",
        "Народные средства от кашля",
        "Мёд и травы не лечат бронхит. Если кашель и температура держатся неделю, врачи назначают антибиотики.",
    ),
    (
        "pl",
        "Cudowna kuracja sokiem z kiszonki",
        "Sok ma leczyć raka i cukrzycę bez leków. Onkolodzy ostrzegają: żadne badanie krwi tego nie potwierdziło.",
    ),
    (
        "zh",
        "喝醋能软化血管吗",
        "有人说喝醋可以治疗高血压和动脉硬化。醫師指出，醋不能代替降压药物，胃炎患者喝多了症状会加重。",
    ),
    (
        "ja",
        "サプリメントの飲みすぎに注意",
        "ビタミンＡやビタミンＤのサプリメントは、用量を守らないと頭痛や嘔吐などの症状を起こします。妊娠中の方は医師に相談してください。",
    ),
    (
        "de",
        "Schlaflos in der Nacht",
        """
        Wer drei Nächte in der Woche wach liegt, leidet an einer Schlafstörung. Ärztinnen empfehlen
        zuerst feste Zeiten; Schlafmittel helfen nur kurz und können abhängig machen. Bei Atemaussetzern
        sollte eine Schlafapnoe ausgeschlossen werden.
        """,
    ),
    (
        "de",
        "Fersensporn: Was tun?",
        """
        Morgens schmerzt die Ferse, später der ganze Fuß. Der Orthopäde tastet die Stelle ab und ordnet
        manchmal eine Röntgenaufnahme an. Einlagen, Dehnübungen und Stoßwellentherapie lindern die
        Beschwerden, eine Operation ist selten nötig.
        """,
    ),
    (
        "fr",
        "Mal de dos : que faire ?",
        """
        La lombalgie guérit souvent en quelques semaines. Le paracétamol soulage la douleur et la
        kinésithérapie aide à bouger. Consultez un médecin en cas de fièvre ou de perte de force.
        """,
    ),
    (
        "fr",
        "Les bienfaits du magnésium",
        """
        Fatigue, crampes, troubles du sommeil : une carence se manifeste par plusieurs symptômes. Une
        cure de compléments alimentaires dure un mois ; des diarrhées sont possibles. Les personnes avec
        une insuffisance rénale doivent demander l'avis d'un médecin.
        """,
    ),
    (
        "es",
        "Dolor de rodilla al correr",
        """
        El dolor alrededor de la rótula es frecuente en corredores. El fisioterapeuta recomienda
        fortalecer el muslo; los antiinflamatorios alivian los síntomas unos días. Si hay inflamación o
        bloqueo, acuda al traumatólogo.
        """,
    ),
    (
        "es",
        "Hipertensión: lo básico",
        """
        La presión arterial alta no duele, pero daña el corazón y los riñones. El médico puede recetar
        un medicamento y aconsejar menos sal. El riesgo de ictus baja con el tratamiento.
        """,
    ),
    (
        "it",
        "Colesterolo alto: cosa mangiare",
        """
        Il colesterolo in eccesso si deposita nelle arterie e aumenta il rischio di infarto. Il medico
        può prescrivere una statina; la dieta riduce i grassi saturi. Gli esami del sangue vanno
        ripetuti dopo tre mesi.
        """,
    ),
    (
        "it",
        "Cervicale infiammata",
        """
        Il dolore al collo può dare mal di testa e vertigini. Fisioterapia e antinfiammatori aiutano
        nella fase acuta. Se il braccio perde forza serve una risonanza.
        """,
    ),
    (
        "pt",
        "Enxaqueca: causas e tratamento",
        """
        A enxaqueca provoca dor de cabeça intensa, náusea e sensibilidade à luz. O neurologista pode
        receitar triptanos ou um medicamento para prevenir as crises. O sono regular reduz os sintomas.
        """,
    ),
    (
        "pt",
        "Refluxo: o que comer",
        """
        A azia piora depois de refeições gordas. O médico indica omeprazol por algumas semanas e, se
        houver dor ao engolir, uma endoscopia. Perder peso alivia o refluxo.
        """,
    ),
    (
        "nl",
        "Hoge bloeddruk verlagen",
        """
        Hoge bloeddruk geeft zelden klachten, maar vergroot de kans op een beroerte. Minder zout helpt,
        en de huisarts kan medicijnen voorschrijven. Laat de nieren jaarlijks controleren.
        """,
    ),
    (
        "nl",
        "Eczeem bij baby's",
        """
        De huid is rood, droog en jeukt. Een zalf met hydrocortison vermindert de ontsteking; de
        huisarts of dermatoloog bepaalt hoe lang. Allergie voor koemelk komt soms voor.
        """,
    ),
]
GENERAL_ELSEWHERE = [
    (
        "tr",
        "Fırında sebzeli tavuk tarifi",
        "İki yemek kaşığı zeytinyağını tepsiye dökün. Tavukları ve sebzeleri dizin, kırk dakika pişirin. Sağlıklıdır.",
    ),
    (
        "tr",
        "İlaç şirketi kârını açıkladı",
        "Şirketin hisseleri yüzde beş yükseldi. Yönetim kurulu, yeni fabrika yatırımı için kredi alınacağını söyledi.",
    ),
    (
        "pl",
        "Nowa polisa na życie",
        "Składka zależy od wieku. Ubezpieczyciel pyta o przebyte choroby, a odszkodowanie wypłaca w miesiąc od wypadku.",
    ),
    (
        "ru",
        "Болезни рассады томатов",
        "Листья растений желтеют из-за избытка воды. Пересадите рассаду в свежий грунт и поливайте огород раз в три дня.",
    ),
    (
        "ja",
        "鶏むね肉の塩こうじ炒め",
        "鶏肉に塩こうじ大さじ一をもみ込み、十五分置きます。フライパンで炒め、野菜を加えて火を通します。健康的な一品です。",
    ),
    (
        "zh",
        "程序出现病毒警告怎么处理",
        "打开软件的设置，检查服务器的日志。如果诊断程序报告错误，请更新数据库并重新启动电脑。",
    ),
    (
        "zh",
        "药企公布全年业绩",
        "公司去年营收增长两成，股票上涨百分之五。董事会决定投资新工厂，并向银行申请贷款。",
    ),
    (
        "de",
        "Die neue Steuererklärung",
        """
        Wer Kosten für den Arzt absetzen will, sammelt Belege. Das Finanzamt prüft die zumutbare
        Belastung. Ein Steuerberater hilft bei der Behandlung von Erträgen aus Fonds und bei der Anlage
        KAP.
        """,
    ),
    (
        "de",
        "Rückblick auf das Derby",
        """
        Der Stürmer verletzte sich am Knie und wurde ausgewechselt. Danach spielte die Mannschaft wie
        gelähmt, und der Trainer litt an der Seitenlinie. Die Fans sangen trotzdem bis zum Schluss.
        """,
    ),
    (
        "fr",
        "Traitement de texte : nos astuces",
        """
        Le traitement des images se fait par lots. Un virus informatique peut bloquer le disque ;
        sauvegardez vos fichiers. Le diagnostic du réseau est dans le menu Outils.
        """,
    ),
    (
        "fr",
        "Le match de dimanche",
        """
        Touché à la cuisse, l'attaquant est sorti en première mi-temps. Le public a souffert jusqu'au
        bout, et l'entraîneur a parlé d'une équipe malade de la pression.
        """,
    ),
    (
        "es",
        "Cómo quitar un virus del ordenador",
        """
        Ejecute un análisis completo y borre los archivos infectados. Si el síntoma sigue, restaure el
        sistema. El diagnóstico del disco tarda una hora.
        """,
    ),
    (
        "es",
        "La herida abierta de la guerra",
        """
        La novela cuenta el dolor de un pueblo y la enfermedad del poder. Su autor sufrió el exilio; la
        crítica celebró una escritura que cura.
        """,
    ),
    (
        "it",
        "Rimuovere un virus dal PC",
        """
        Avvia la scansione e metti in quarantena i file infetti. Il sintomo più comune è un computer
        lento. La diagnosi del disco richiede un'ora.
        """,
    ),
    (
        "it",
        "Curare il giardino in autunno",
        """
        Le malattie delle piante si prevengono con una potatura leggera. Un trattamento con rame
        protegge le foglie; l'irrigazione va ridotta.
        """,
    ),
    (
        "pt",
        "Como remover vírus do computador",
        """
        Faça uma verificação completa e apague os arquivos infectados. O sintoma mais comum é a
        lentidão. O diagnóstico do disco leva uma hora.
        """,
    ),
    (
        "pt",
        "Doenças do tomateiro",
        """
        A praga ataca as folhas e o fruto. O tratamento com calda bordalesa deve ser feito cedo; retire
        as plantas doentes da horta.
        """,
    ),
    (
        "nl",
        "Een virus van je computer halen",
        """
        Start een volledige scan en verwijder besmette bestanden. Het symptoom is een trage computer.
        Maak daarna een back-up.
        """,
    ),
    (
        "nl",
        "Ziektes in de moestuin",
        """
        Meeldauw op courgette behandel je met melk en water. Zieke bladeren gaan niet op de compost;
        geef de planten ruimte.
        """,
    ),
]


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


@pytest.mark.parametrize(("language", "title", "text"), MORE_ELSEWHERE)
def test_health_is_recognised_by_compounds_elisions_and_what_is_taken_for_it(
    language: str, title: str, text: str
) -> None:
    assert judge_topic(title, [], [text], language).name == "health"


@pytest.mark.parametrize(("language", "title", "text"), GENERAL_ELSEWHERE)
def test_the_same_words_make_no_health_article_of_other_subjects(language: str, title: str, text: str) -> None:
    assert judge_topic(title, [], [text], language).name == "general"


@pytest.mark.parametrize("key", ["topic: {}", "seolint:\n  topic: {}"])
@pytest.mark.parametrize(("stated", "topic"), [("health", "health"), ("General", "general"), ("Cats", "general")])
def test_the_front_matter_says_what_a_page_is_about(key: str, stated: str, topic: str) -> None:
    text = f"---\n{key.format(stated)}\n---\n# Our cat\n\nShe sleeps on the stove.\n"
    article = read_article(Source("cat.md", text, "markdown"))
    assert topic_of(article) == topic
    article = read_article(Source("cat.md", text, "markdown"))
    article.forced_topic = "health"
    assert topic_of(article) == ("health" if stated == "Cats" else topic)


@pytest.mark.parametrize("language", ["sv", "hu", "ko", None])
def test_in_a_language_without_terms_no_topic_is_known(language: str | None) -> None:
    title, text = ELSEWHERE["de"]
    topic = judge_topic(title, [], [text], language)
    assert (topic.name, topic.is_known, topic.terms) == ("general", False, ())


def test_what_cannot_be_told_is_not_evaluated_and_never_good() -> None:
    text = "A diabetes kezelésére használt gyógyszerek hatnak az inzulin szintjére, és mellékhatásuk is lehet. " * 4
    report = seolint.lint_text(f"# Diabetes\n\n{text}\n", format="markdown")
    assert report.verdicts["health"] == "not-evaluated"
    reasons = {unjudged["reason"] for unjudged in report.not_evaluated if "sources-missing" in unjudged["rules"]}
    assert reasons == {'it cannot be told whether a text in "hu" is about health'}


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
        Path(seolint.__file__)
        .with_name("resources")
        .joinpath("health_terms.txt")
        .read_text(encoding="utf-8")
        .splitlines()
    ):
        head, colon, terms = line.partition(": ")
        if colon and not line.startswith("#"):
            for term in terms.split(", "):
                assert term == term.strip().lower(), term
                assert seen.setdefault((head.split()[-1], term), head) == head, f"{term}: {head}"


def test_terms_are_counted_however_many_words_a_run_has_met(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seolint.health.terms._CACHED", 2)
    words = split_words(["Asthma and insulin: the inhaler, the dose, the ward, the garden, the wall."])
    assert {"asthma", "insulin"} <= count_terms(words, "en").strong.keys()
    assert {"asthma", "insulin"} <= count_terms(words, "en").strong.keys()
