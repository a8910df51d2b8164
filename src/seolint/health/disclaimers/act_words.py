"""The words for what only doctors do, and for doctors themselves, by which a text says what it is not."""

from __future__ import annotations

from seolint.startup.hints import NamedTuple


class ActWords(NamedTuple):
    """Patterns for lower-case sentences in one language.

    Every sentence about acts contains one of the ``stems``, every one about who is no doctor one of the ``titles``, and
    a negation. ``negation`` denies what follows; it is empty where verbs
    are negated by their endings. ``acts`` are the things that only doctors do: each pattern is one of them, with the
    negation if that is part of the verb. ``doctor`` is what an author or a tool is not, with the negation and the verb;
    ``me`` is how authors name themselves or speak of themselves; ``pronoun`` is what stands for a noun of the sentence
    before.
    """

    stems: tuple[str, ...]
    titles: tuple[str, ...]
    negation: str
    acts: tuple[str, ...]
    doctor: str
    me: str
    pronoun: str


ACTS: dict[str, ActWords] = {
    "en": ActWords(
        stems=("diagnos", "prescri", "replac", "substitut", "medicine", "medication", "treat patients"),
        titles=(
            "a doctor",
            "r doctor",
            "doctors",
            "physician",
            "clinician",
            "a nurse",
            "cal pro",
            "care pro",
            "health pro",
            "medically",
            "cal train",
        ),
        negation=r"\b(?:not|never|cannot|neither|nor)\b|n't\b",
        acts=(
            r"\bdiagnos(?:e|ing)\b|\btreat (?:patients|you)\b|\b(?:make|provide|offer|give)s? (?:\w+ )?diagnos[ei]s\b",
            r"\b(?:treat|treating|cure|treats)\b|\b(?:provide|offer)s? (?:\w+ )?treatments?\b",
            (
                r"\bprescrib\w+|\brecommend (?:\w+ ){0,2}?(?:medic\w+|drugs?|treatments?|doses?)"
                r"|\b(?:start|stop|chang\w+|adjust\w*)\b[^.;]{0,30}?\b(?:medic(?:ine|ation)s?|drugs?|treatments?|doses?)\b"
            ),
            (
                r"\b(?:replac\w+|substitut\w+|stand in for)\b[^.;]{0,40}?\b(?:doctors?|physicians?|clinicians?"
                r"|professionals|medical (?:professional|care)|health ?care)\b"
            ),
        ),
        doctor=r"(?:\bnot|\bno|n't|\bneither) (?:an? |your |his )?(?:\w+ ){0,2}?(?:doctors?|physicians?|clinicians?|nurses?"
        r"|(?:medical|health\w*|care) (?:\w+ )?(?:professionals?|practitioners?|experts?|providers?|personnel|advis[eo]rs?)"
        r"|medically (?:trained|qualified)|dietitians?|psychologists?|therapists?)\b"
        r"|\b(?:no|not have (?:any )?|not (?:\w+ )?by) (?:formal )?(?:medical|clinical) (?:training|qualifications?|degree"
        r"|background|professionals?)\b",
        me=r"\b(?:i|we|i'm|we're|author|authors|writers?|editors?|contributors?|creators?|developers?|members)\b",
        pronoun=r"^\W*(?:it|they|this|these)\b",
    ),
    "de": ActWords(
        stems=("diagnos", "ersetz", "verschreib", "rezept"),
        titles=("arzt", "ärzt", "mediziner", "medizinische", "apotheker", "heilpraktiker", "therapeut"),
        negation=r"\b(?:kein\w*|nicht|niemals|nie|weder|noch|keinesfalls)\b",
        acts=(
            r"\b(?:fern|selbst)?diagnos(?!tiziert)\w+\b",
            r"\b(?:behandl\w+|heil(?:t|en)|therapier\w+|therapien?)\b",
            (
                r"\b(?:verschreib\w+|verordn\w+|rezepte?)\b|\b(?:medikament|dosis|dosier)\w*[^.;]{0,20}?\bempf\w+"
                r"|\bempf\w+[^.;]{0,30}?\b(?:medikament|therapie|behandlung)\w*"
            ),
            (
                r"\bersetz\w+[^.;]{0,60}?\b\w*(?:arzt|ärzt|notfall|praxis|therap)\w*|\b\w*(?:arzt"
                r"|ärzt)\w*[^.;]{0,40}?\bersetz\w+"
            ),
        ),
        doctor=r"\bkeine? (?:\w+ ){0,2}?(?:ärzt(?:e|in|innen)|arzt|mediziner\w*|medizinische\w* (?:fachleute|fachpersonal"
        r"|fachkraft|fachkräfte|ausbildung)|apotheker\w*|heilpraktiker\w*|therapeut\w*)\b",
        me=r"\b(?:ich|wir|autor\w*|redaktion|verfasser\w*|betreiber\w*|mitglieder)\b",
        pronoun=r"^\W*(?:er|sie|es|dies\w*|das)\b",
    ),
    "nl": ActWords(
        stems=("diagnos", "vervang", "voorschr"),
        titles=("arts", "dokter", "zorg", "medisch", "medici", "diëtist"),
        negation=r"\b(?:geen|niet|nooit|noch)\b",
        acts=(
            r"\bdiagnos\w+",
            r"\b(?:behandel\w*|genees|genezen|geneest|therapie\w*)\b",
            r"\bvoorschrijv\w*|\bschrijft[^.;]{0,30}?\bvoor\b|\brecepten\b",
            r"\bvervang\w*[^.;]{0,40}?\b\w*(?:arts|dokter|zorgverlener|behandelaar|specialist)\w*",
        ),
        doctor=r"\bgeen (?:\w+ ){0,2}?(?:arts|artsen|dokters?|zorgverleners?|medici|zorgprofessionals?|diëtist\w*"
        r"|medische (?:achtergrond|opleiding|professionals?))\b|\bniet medisch (?:geschoold|opgeleid)\b",
        me=r"\b(?:ik|wij|we|auteurs?|redactie|schrijvers?|leden)\b",
        pronoun=r"^\W*(?:hij|ze|zij|het|dit|deze)\b",
    ),
    "fr": ActWords(
        stems=("diagnos", "prescri", "rempla", "substitu"),
        titles=("médecin", "docteur", "santé", "soignant", "pharmacien", "infirmi", "thérapeute", "médicale"),
        negation=r"\b(?:ne|n'\w+|pas|ni|aucun\w*|jamais)\b",
        acts=(
            r"\bdiagnosti(?!qué)\w+",
            r"\b(?:traite\w*|soigne\w*|guéri\w*|traitements?)\b",
            r"\b(?:prescri\w+|ordonnances?)\b",
            r"\b(?:remplac\w+|substitu\w+)[^.;]{0,50}?\b(?:médecins?|soignants?|professionnels?|médica\w+)\b",
        ),
        doctor=r"\b(?:pas|ni|non) (?:un |une |des |de )?(?:médecins?|docteurs?|professionnel\w* de (?:la )?santé|soignant\w*"
        r"|pharmacien\w*|infirmi\w+|thérapeutes?|formation médicale)\b",
        me=r"\b(?:je|nous|j'|auteure?s?|rédacti?\w+|membres)\b",
        pronoun=r"^\W*(?:il|elle|ils|elles|cela|ceci|ce)\b",
    ),
    "es": ActWords(
        stems=("diagn", "prescri", "receta", "sustitu", "reemplaz", "dosis", "medicament"),
        titles=("médic", "doctor", "sanitari", "salud", "nutricionista", "psicólog"),
        negation=r"\b(?:no|ni|nunca|tampoco)\b",
        acts=(
            (
                r"\bdiagnostic(?:a|an|o|amos)\b|\b(?:realiza|hace|emit|establece|ofrece|da"
                r"|proporciona)\w* (?:\w+ )?diagnósticos?\b"
            ),
            r"\b(?:trata(?:mos|n|r|)|cura(?:mos|n|r|)|tratamientos?)\b",
            (
                r"\b(?:prescri\w+|recet\w+|medica(?:mos|r))\b|\brecomend\w+[^.;]{0,30}?\b(?:dosis|medicament|fármac"
                r"|tratamient)\w*"
            ),
            r"\b(?:sustitu\w+|re?emplaz\w+)[^.;]{0,50}?\b(?:médic\w+|doctor\w*|profesional\w*|urgencias)\b",
        ),
        doctor=r"\b(?:no|ni) (?:soy|somos|es|son|tengo|tenemos)?(?: \w+){0,2}? ?(?:médic[oa]s?|doctor\w*|profesional(?:es)?"
        r" (?:de la salud|sanitari\w+|médic\w+)|sanitari[oa]s?|formación médica|nutricionistas?|psicólog[oa]s?)\b",
        me=r"\b(?:yo|soy|somos|nosotros|tengo|tenemos|puedo|podemos|autor\w*|redacción)\b",
        pronoun=r"^\W*(?:él|ella|ellos|ellas|est[aeo]s?|es[aeo])\b",
    ),
    "it": ActWords(
        stems=("diagnos", "prescri", "sostitui"),
        titles=("medic", "dottor", "sanitari", "salute", "nutrizionist", "psicolog"),
        negation=r"\b(?:non|né|mai)\b",
        acts=(
            r"\bdiagnostic(?:a|ano|o|hiamo)\b|\b(?:fa|fann|fornisc|effettua|formula|pon|offr|da)\w* (?:\w+ )?diagnosi\b",
            r"\b(?:cura(?:re|no|mo|)|tratta(?:re|mo|no|)|guari\w+|trattament\w+|terapie)\b",
            r"\b(?:prescri\w+|ricette)\b",
            r"\bsostitui\w+[^.;]{0,50}?\b(?:medic\w+|dottor\w+|professionist\w+)\b",
        ),
        doctor=r"\b(?:non|né) (?:sono|siamo|è|ho|abbiamo)?(?: \w+){0,2}? ?(?:medic[oi]|dottor\w+"
        r"|professionist\w+ (?:sanitari\w*"
        r"|della salute|medic\w+)|formazione medica|nutrizionist\w+|psicolog\w+)\b",
        me=r"\b(?:io|sono|siamo|noi|ho|abbiamo|autor\w+|redazione)\b",
        pronoun=r"^\W*(?:esso|essa|lui|lei|quest\w+|ciò)\b",
    ),
    "pt": ActWords(
        stems=("diagn", "prescre", "receita", "substitu"),
        titles=("médic", "doutor", "saúde", "nutricionista", "psicólog"),
        negation=r"\b(?:não|nem|nunca)\b",
        acts=(
            (
                r"\bdiagnostic(?:a|am|o|amos)\b|\b(?:realiza|faz|emit|estabelece|oferece|da"
                r"|fornece)\w* (?:\w+ )?diagnósticos?\b"
            ),
            r"\b(?:trata(?:mos|m|r|)|cura(?:mos|m|r|)|tratamentos?)\b",
            r"\b(?:prescre\w+|receita\w*)\b|\brecomend\w+[^.;]{0,30}?\b(?:dose|medicament|remédio|tratament)\w*",
            r"\bsubstitu\w+[^.;]{0,50}?\b(?:médic\w+|doutor\w*|profissiona\w+)\b",
        ),
        doctor=r"\b(?:não|nem) (?:sou|somos|é|são|tenho|temos)?(?: \w+){0,2}? ?(?:médic[oa]s?|doutor\w*|profissiona(?:l|is)"
        r" (?:de|da) saúde|formação médica|nutricionistas?|psicólog[oa]s?)\b",
        me=r"\b(?:eu|sou|somos|nós|tenho|temos|autor\w*|redação)\b",
        pronoun=r"^\W*(?:ele|ela|eles|elas|est[ae]s?|isto|isso)\b",
    ),
    "pl": ActWords(
        stems=("diagno", "zastęp", "przepisuj", "recept"),
        titles=("lekarz", "medyk", "medyczn", "zdrowia", "farmaceut", "dietety", "psycholog"),
        negation=r"\b(?:nie|ani|nigdy)\b",
        acts=(
            r"\bdiagno(?!zowan|styk)\w+",
            r"\b(?:lecz[ąyę]\w*|leczy|leczeni\w+|terapi\w+)\b",
            r"\b(?:przepisuj\w+|recept\w*|ordynuj\w+)\b",
            r"\b(?:zastęp\w+|zastąpi\w*)[^.;]{0,40}?\b(?:lekar\w+|medyczn\w+|specjalist\w+)\b",
        ),
        doctor=r"\bnie (?:jestem|jesteśmy|jest|są|mam|mamy) (?:\w+ ){0,2}?(?:lekarz\w*|medykami|medykiem"
        r"|wykształcenia medycznego"
        r"|pracownik\w+ (?:medyczn\w+|ochrony zdrowia)|farmaceut\w+|dietety\w+|psycholog\w+)\b",
        me=r"\b(?:ja|my|jestem|jesteśmy|mam|mamy|autor\w*|redakcj\w+)\b",
        pronoun=r"^\W*(?:on|ona|ono|oni|one|to|ten|ta)\b",
    ),
    "ru": ActWords(
        stems=("диагн", "назнача", "лечит", "замен", "лечени"),
        titles=("врач", "медик", "доктор", "медицинск"),
        negation=r"\b(?:не|ни)\b",
        acts=(
            r"\bдиагно(?!стирован)\w+",
            r"\b(?:лечит|лечим|лечат|лечение|лечения)\b",
            r"\b(?:назнача\w+|выписыва\w+|рекоменд\w+ (?:лекарств|препарат)\w*)",
            r"\bзамен\w+[^.;]{0,40}?\b(?:врач\w*|специалист\w*|медицинск\w+|помощь|психиатр\w*)",
        ),
        doctor=r"\bне (?:являюсь |являемся |является |являются )?(?:врач\w*|медик\w*|доктор\w*|медицинск\w+ (?:специалист"
        r"|работник)\w*)\b|\bнет медицинского образования\b",
        me=r"\b(?:я|мы|автор\w*|редакци\w+|у меня)\b",
        pronoun=r"^\W*(?:\w+ )?(?:он|она|оно|они|это)\b",
    ),
    "tr": ActWords(
        stems=("teşhis", "tanı", "tedavi", "reçete", "yerini", "yerine", "tavsiye"),
        titles=("doktor", "hekim", "sağlık", "eczacı", "diyetisyen", "psikolog"),
        negation="",
        acts=(
            (
                r"\b(?:teşhis|tanı)(?: \w+)? (?:koy|kon(?:ul)?|yap|yapıl|sun|ver)m(?:az|ıyor|uyor|ez|iyor)\w*"
                r"|\b(?:teşhis|tanı) (?:veya|ya da|ve)"
                r" tedavi (?:sun|yap|ver)m[ae]z\w*"
            ),
            r"\btedavi(?:si)? (?:\w+ )?(?:öner|et|uygula|sun|yap|üret)m(?:ez|az|iyor|ıyor)\w*",
            r"\breçete (?:yaz|yazıl|ver|veril)m[ae]z\w*|\bilaç (?:öner|yaz|ver)m[ae]z\w*",
            r"\b(?:doktor|hekim|uzman|sağlık profesyoneli|muayene)\w*(?: \w+){0,2} yerin[ie] (?:geçme|tutma|alma)\w*",
            r"\btıbbi (?:\w+ )?(?:tavsiye|öneri|görüş|danışmanlık) (?:ver|sun|sağla)m[ae]z\w*",
        ),
        doctor=r"\b(?:doktor|hekim|sağlık (?:profesyoneli|uzmanı|çalışanı)|eczacı|diyetisyen|psikolog)\w* değil\w*",
        me=r"\b(?:ben|biz|yazar\w*|editör\w*|\w*ekib\w*|değilim|değiliz)\b",
        pronoun=r"^\W*(?:o|bu|bunlar)\b",
    ),
    "zh": ActWords(
        stems=("诊断", "診斷", "处方", "處方", "替代", "代替"),
        titles=("医", "醫", "药师"),
        negation=r"不|无法|無法|非",
        acts=(
            r"诊断|診斷|诊疗|診療",
            r"治疗|治療",
            r"处方|處方|开药|開藥",
            r"(?:替代|代替|取代)[^。；;，,]{0,12}?(?:医|醫|就诊|就診|诊)",
        ),
        doctor=r"(?:不是|并非|並非|非)(?:专业|專業|执业)?(?:的)?(?:医生|醫生|医师|醫師|医护|醫護|医务|醫務|医疗专业|药师)|(?:不具备|沒有|没有)[^。，]{0,4}?(?:医学|醫學)背景",
        me=r"我|笔者|筆者|作者|小编|本人",
        pronoun=r"^\W*(?:它|这|這|其|此)",
    ),
    "ja": ActWords(
        stems=("診断", "処方", "治療", "代わり", "代替"),
        titles=("医師", "医者", "医療", "専門医", "薬剤師", "看護師"),
        negation="",
        acts=(
            r"診断(?:や治療)?(?:を|は|も)?(?:行い|行う|する|いたし|し|提供)[^。]{0,10}?(?:ません|ない|ありません)|診断[^。]{0,6}?(?:では|でも)(?:あり|ござい)ません",
            r"治療(?:を|は|も)?(?:行|提供|勧め|目的)[^。]{0,10}?(?:ません|ではな)|治療(?:では|でも)(?:あり|ござい)ません",
            r"(?:処方|投薬)[^。]{0,12}?(?:ません|ありません)",
            r"(?:医師|医療|医学|専門医|診察|受診|診断|治療)[^。]{0,14}?(?:代わり|代わる|代替|代用)[^。]{0,10}?(?:ません|ありません|ではな)",
        ),
        doctor=r"(?:医師|医者|医療従事者|医療の専門家|専門医|薬剤師|看護師)では(?:ありません|ございません|ないため|ないの|なく)",
        me=r"私|筆者|当サイト|運営者|著者|編集部|管理人|当ブログ",
        pronoun=r"^\W*(?:これ|それ)",
    ),
}
