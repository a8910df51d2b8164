"""The words of limits in English, German and Dutch."""

from __future__ import annotations

from seolint.health.disclaimers.limit_words import LimitWords

GERMANIC: dict[str, LimitWords] = {
    "en": LimitWords(
        stems=(
            "tell you",
            "basis",
            *(
                "you have",
                "relationship",
                "our patient",
                "my patient",
                "not medical",
                "its place",
                "professional services",
            ),
            "your particular",
            "your case",
            "your circumstances",
            "your situation",
            "your needs",
            "medical services",
            "circumstances",
            "symptoms",
            "your condition",
            "prescribe",
            "guide your",
            *("answer", "respond", "comment on", "advise on", "advice on", "advise you", "rely", "relied", "relian"),
            *("self-", "recommendation", "prescription", "treatment plan", "treatment decision", "liab", "responsib"),
            *(
                "decision",
                "patient of",
                "unable",
                "individual",
                "personal",
                "exempt",
                "instead of",
                "place of",
                "stand in",
                "substitut",
                "replac",
            ),
        ),
        text=r"\b(?:this|these|the|our|any|all|its|no|on|of|my|your) (?:\w+ ){0,3}?(?:articles?|pages?|(?:web)?sites?"
        r"|blogs?|posts?|guides?|leaflets?|factsheets?|booklets?|text|texts|information|content|contents|materials?"
        r"|tips|figures|story|stories|newsletter|podcast|videos?|app|application|tool|calculator|resources?"
        r"|publications?|answers?"
        r"|library|brochure|handout|column|portal|show|calculator|quiz)\b|^(?:information|content|articles?|material)\b"
        r"|\b(?:nothing|anything|none) (?:here|in|on|of|we|i|you|written|published|said|stated|contained)\b"
        r"|what (?:you|we|they|i) (?:read|write|say|publish)|\bhere\b"
        r"|\beducational (?:content|material)\b"
        r"|^\W*it (?=(?:cannot|can't|does not|doesn't) (?:tell|know)\b)"
        r"|\bgeneral (?:\w+ )?information\b|\bwhat follows\b|\b(?:listening|reading|emailing|writing to|contacting) \w+"
        r"|\b(?:this|these|our|the|my) (?:\w+ ){0,2}?(?:testimonials?|accounts?|experiences?|interviews?|series"
        r"|chapters?|books?|ebook|faqs?|reviews?|explainer|reports?|overview|summary|channel|episodes?|handbook"
        r"|encyclop\w+|glossary|checklist|quiz|magazine|pages?|replies|advice)\b",
        publisher=r"\b(?:we|i|our (?:\w+ ){0,2}?(?:editors?|authors?|writers?|staff|team|journalists?|nurses|experts)"
        r"|the (?:\w+ ){0,2}?(?:editors?|authors?|writers?|publishers?|charity|foundation|association|society|team|site"
        r"|website|editorial \w+))\b"
        r"|\b(?:we|i) (?:are|am)\b"
        r"|\bthe (?:\w+ )?(?:magazine|advice line|helpline|blog)\b",
        negation=r"\b(?:not|cannot|never|unable|no|nor|neither|nothing|none)\b|n't\b"
        r"|\bnobody\b|\bno one\b",
        answer=r"\b(?:answer|respond|reply|comment|advise|advice|opinions?|assess|discuss)\b"
        r"|\b(?:evaluat\w+|diagnos\w+|judge|tell you|know|determine|recommend)\b"
        r"|\brender\w*"
        r"|\btell\b",
        question=r"\b(?:individual|personal|specific|particular|private|your own) (?:\w+ ){0,2}?(?:cases?|questions?"
        r"|problems?|enquir\w+|inquir\w+|situations?|circumstances|symptoms|concerns?|advice|queries|diagnos\w+)"
        r"|\b(?:medical|health) (?:questions?|enquir\w+|inquir\w+|queries)\b"
        r"|\b(?:your|their|a reader's) (?:\w+ )?(?:symptoms|condition|case|illness|health|treatment)\b"
        r"|\b(?:individual|personal|specific|particular) (?:\w+ ){0,2}?conditions?\b|\bmedical services\b"
        r"|\bmedical(?:,? \w+){1,6} services\b|\b(?:tell|know|determine|say)(?: you)? (?:whether|if"
        r"|what) you have\b|\badvise you\b|\ba treatment\b"
        r"|\bwhich (?:treatment|medicine|drug)|\bwhat is wrong with you|\ba diagnosis you|\bright for you\b",
        replace=r"\b(?:replac\w+|substitut\w+|instead of|exempt\w*|(?:place|lieu) of|stands? in|stead of|t(?:ake"
        r"|akes|aking) (?:its|their|the) place)\b",
        care=r"\b(?:doctors?|physicians?|clinicians?|gp|medical|midwi\w+|pharmacists?|dentists?|nurses?|therapists?"
        r"|practitioners?|health\s?care|consultations?|(?:health|care) (?:professionals?|providers?|team))\b"
        r"|\b(?:cancer|care|medical|clinical|health) team\b|\bpeople (?:who|that) (?:look after|treat|care for) you\b"
        r"|\bcare (?:that )?you (?:receive|get|are given)\b|\bassessment\b|\bsurgeons?\b|\bp[ae]+diatricians?\b"
        r"|\bprescribed (?:\w+ )?(?:treatment|medic\w+)",
        use=r"\b(?:use[ds]?|using|as an?|for|to be|taken|rel(?:y|ied)|intended|meant|recommend\w*|make you|support\w*)\b"
        r"|\bto (?:inform|educate)\b|\bguide\b",
        treating=r"\bself-(?:\w+ )?(?:diagnos\w+|treat\w+|medicat\w+|care)|\b(?:as|not|nor|or|is|are|be) (?:an? "
        r"|any )?(?:\w+ )?prescriptions?\b"
        r"|\btreatment plan|\brecommendations? (?:for|of|about|on) (?:\w+ ){0,3}?(?:treatments?|therap\w+|drugs?|medic\w+)"
        r"|\b(?:treatment|medical|therapeutic) recommendations?\b|\bpatient of\b"
        r"|\btreatment plans?\b|\bto prescribe\b|\bguide your (?:treatment|care)"
        r"|\bnot medical (?:care|treatment|services?)\b|\b(?:our|my) patient\b"
        r"|\byour (?:\w+ )?(?:circumstances|situation|needs|history|condition) into account|\b(?:tailored"
        r"|account of|consider\w*"
        r"|know\w*) (?:\w+ ){0,2}?your (?:\w+ )?(?:circumstances|situation|needs|history)"
        r"|\badvice for your (?:\w+ )?(?:case|situation|condition)",
        rest=r"\b(?:based? (?:\w+ )?on|act(?:ing|ed)? (?:up)?on|use of|using|rel(?:y|ied|iance)(?: \w+)? (?:up)?on"
        r"|relian\w+|basis)\b",
        decision=r"\b(?:decisions?|decide|choices)\b"
        r"|\b(?:chang\w+|stopp?\w*|start\w*)\b",
        health=r"\b(?:health|treatments?|medical|care|therapy|medication|clinical)(?:-related)?\b",
        liable=r"\b(?:no (?:\w+ )?|not? (?:\w+ ){0,3}?|(?:declin|disclaim)\w* (?:\w+ )?)(?:liab\w+|responsib\w+)",
        selfcare=r"\bself-(?:diagnos\w+|treat\w+|medicat\w+)",
    ),
    "de": LimitWords(
        stems=(
            "anweisung",
            "patient",
            "behandeln",
            "individuell",
            "symptom",
            "erkrankung",
            "beschwerden",
            "rezept",
            *("frag", "fälle", "fall", "auskunft", "auskünfte", "ferndiagnos", "ersetz", "ersatz", "selbst", "diagnos"),
            *("therapie", "behandlung", "entscheid", "haft", "arztbesuch", "rezept", "anstelle", "stelle"),
        ),
        text=r"\b(?:artikel\w*|dienste|beitr[ae]+g\w*|texte?\w*|inhalte?\w*|\w*information\w*|angaben|hinweise\w*|\w*seiten?"
        r"|\w*website|\w*blogs?|ratgeber\w*|\w*portal\w*|tipps|lektüre|lesen|broschüre|lexikon|podcast|video\w*"
        r"|newsletter|publikation\w*|veröffentlichung\w*|app|rechner|nichts|hier (?:\w+ )?dargestellt\w*"
        r"|ausführungen|darstellung\w*|empfehlungen)\b"
        r"|\bangebot\w*"
        r"|\b(?:\w*bericht\w*|\w*geschichte\w*|interview\w*|buch|bücher|kapitel|serie|kolumne\w*|antworten|übersicht"
        r"|zusammenfassung|leitfaden|kanal|folge|magazin|checkliste|rubrik|dossier|\w*blatt|\w*blätter)\b",
        publisher=r"\b(?:wir|ich|uns|redaktion|autor\w*|verfasser\w*|herausgeber\w*|verlag\w*|verein|stiftung|team)\b"
        r"|\bfindet hier\b",
        negation=r"\b(?:kein\w*|nicht|nie|niemals|keinesfalls|weder|nichts)\b",
        answer=r"\b(?:beantwort\w+|antwort\w*|berat\w+|erteil\w+|geben|gibt|stell\w+|eingehen|möglich|leisten|äußern"
        r"|beurteil\w+)\b"
        r"|\b(?:einschätz\w+|bewert\w+)"
        r"|\bstatt\b",
        question=r"\b(?:individuell\w*|persönlich\w*|medizinisch\w*|gesundheitlich\w*|einzeln\w*|konkret\w*) (?:\w+ )?"
        r"(?:\w*fragen?|anfragen?|f[ae]+lle?n?|auskünfte|auskunft|beschwerden|beratung|problem\w*)\b|\beinzelf[ae]+ll\w*"
        r"|\bferndiagnosen?\b|\bempfehlungen zu[rm]? (?:\w+ )?(?:behandlung|therapie)"
        r"|\b(?:ihr|dein|eur)\w* (?:\w+ )?(?:symptom|beschwerd|erkrankung|krankheit|fall|gesundheit)\w*"
        r"|\b(?:einzeln|individuell|konkret|persönlich)\w* \w*f[ae]+ll\w*",
        replace=r"\b(?:ersetz\w*|ersatz|an(?: die)? stelle|anstelle|entbind\w+|entheb\w+)\b",
        care=r"\b(?:\w*arzt\w*|\w*ärzt\w*|apotheker\w*|therapeut\w*|hebamme\w*|fachleute\w*|fachpersonal|mediziner\w*"
        r"|sprechstunde|praxis|untersuchung|medizinische\w*|facharzt\w*)\b"
        r"|\b(?:be)?handlung\w*|therapie\w*"
        r"|\bapotheke\w*",
        use=r"\b(?:als|zur|zum|für|dienen|dient|genutzt|nutzen|verwend\w+|geeignet|gedacht|bestimmt|verbunden"
        r"|ausgesprochen|stell\w+|spricht)\b"
        r"|\b(?:liefert|bietet|enthält)\b",
        treating=r"\b(?:selbst (?:zu )?behandeln|selbst(?:be?handlung|diagnos\w+|medikation\w*|therapie)"
        r"|eigendiagnos\w+|eigenständige\w* diagnos\w+"
        r"|(?:therapie|behandlungs)(?:empfehlung\w*|anweisung\w*|plan)|rezept|verordnung|heilversprechen"
        r"|(?:ärztlich|medizinisch)\w* (?:empfehlung|anweisung|verordnung)\w*|empfehlung (?:\w+ ){0,3}?(?:therapie"
        r"|behandlung\w*|methode\w*|mittels?)|diagnosen? (?:\w+ )?(?:zu stellen|stellen))\b"
        r"|\b(?:therapie|behandlungs)pl[aä]n\w*|\bkeine (?:rezepte|behandlung)\b|\bmedizinische\w* (?:wert|aussagekraft)"
        r"|\banweisung\w* (?:zu[rm]?|für) (?:\w+ )?(?:behandlung|therapie)",
        rest=r"\b(?:grundlage|verlassen|aufgrund|auf (?:der )?basis|anhand|gestützt|stützen|allein\w*)\b",
        decision=r"\bentscheid\w+",
        health=r"\b(?:gesundheit\w*|behandlung\w*|therapie\w*|medizinisch\w*|ärztlich\w*|medikament\w*)\b",
        liable=r"\b(?:kein\w*|nicht|nie)\b[^.;]{0,40}?\b(?:haft\w+|verantwort\w+)|\bhaft\w*[^.;]{0,40}?\b(?:kein\w*|nicht)\b"
        r"|\b(?:haftung|verantwortung)\b[^.;]{0,60}?\b(?:ausgeschlossen|abgelehnt|ab)\b",
        selfcare=r"\b(?:selbst(?:be?handlung|diagnos|medikation)|eigendiagnos)\w*",
    ),
    "nl": LimitWords(
        stems=(
            "klachten",
            *("patiënt", "medicijn"),
            "symptomen",
            "waarde",
            *("vragen", "gevallen", "vervang", "plaats", "zelf", "diagnose", "behandel", "beslissing", "aansprak"),
            *("verantwoord", "recept", "ontle", "medisch"),
        ),
        text=r"\b(?:artikel\w*|tekst\w*|\w*informatie|inhoud|\w*pagina\w*|\w*site|website|blogs?|gids|folder|brochure"
        r"|tips|portaal|podcast|video\w*|nieuwsbrief|lezen|niets|hier|gegevens|adviezen|app|rekenhulp|content)\b"
        r"|\b(?:\w*verhaal|gidsen|boek|hoofdstuk|interview|serie|column|antwoorden|tijdschrift|samenvatting"
        r"|woordenlijst|document\w*|handleiding|bericht\w*|richtlijnen|pagina's)\b"
        r"|\bvideo's\b",
        publisher=r"\b(?:wij|we|ik|redactie|auteurs?|schrijvers?|schrijfster|uitgever|stichting|vereniging|team)\b",
        negation=r"\b(?:geen|niet|nooit|niets|noch|nimmer)\b",
        answer=r"\b(?:beantwoord\w*|antwoord\w*|advies|adviseren|geven|geeft|geef|ingaan|oordeel|reageren|stellen)\b"
        r"|\b(?:beoordelen|inschatten)\b"
        r"|\bgaan?\b",
        question=r"\b(?:persoonlijke|individuele|medische|concrete) (?:\w+ )?(?:vragen|gevallen|situaties?|klachten"
        r"|problemen|adviezen|advies)\b|\bmedisch advies\b"
        r"|\b(?:uw|je|jouw) (?:\w+ )?(?:klachten|symptomen|situatie|aandoening|ziekte)\b",
        replace=r"\b(?:vervang\w*|in (?:de )?plaats|ontsla\w*)\b",
        care=r"\b(?:\w*arts\w*|dokter\w*|apotheker\w*|consult\w*|specialist\w*|verloskundige|zorgverlener\w*|medisch\w*"
        r"|behandelaar|fysiotherapeut|onderzoek door|zorgprofessional\w*|deskundige)\b"
        r"|\bbehandeling\w*|therapie\b"
        r"|\bzorg\b|\bprofessional\w*",
        use=r"\b(?:als|voor|is|zijn|bedoeld|gebruik\w*|opgevat|dien\w*|ontleend|geschikt|bestemd)\b"
        r"|\bheeft\b",
        treating=r"\b(?:zelf (?:te )?behandelen|zelf(?:diagnose|medicatie|behandeling|zorg)"
        r"|zelf (?:een )?diagnose\w*|recept|behandelplan"
        r"|(?:aanbeveling|advies) (?:\w+ ){0,2}?(?:behandeling|therapie|behandelingen)|medische? adviez?s?(?:en)?"
        r"|stellen van (?:een )?diagnos\w+|diagnos\w+ te stellen)\b"
        r"|\bbehandelplan\w*|\bmedische waarde\b",
        rest=r"\b(?:basis|baseer\w*|baseren|gebaseerd|afgaan|vertrouwen|uitsluitend|alleen)\b",
        decision=r"\bbeslis\w+",
        health=r"\b(?:gezondheid\w*|behandeling\w*|medische|medicijn\w*|therapie)\b",
        liable=r"\b(?:niet|geen)\b[^.;]{0,40}?\b(?:aansprak\w+|verantwoordelijk\w*)",
        selfcare=r"\bzelf(?:diagnose|medicatie|behandeling)",
    ),
}
