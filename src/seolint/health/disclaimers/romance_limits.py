"""The words of limits in French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from seolint.health.disclaimers.limit_words import LimitWords

ROMANCE: dict[str, LimitWords] = {
    "fr": LimitWords(
        stems=(
            "consigne",
            *("soigner", "patient", "médicament"),
            "symptôme",
            "valeur médicale",
            "plan de",
            *(
                "question",
                "cas",
                "rempla",
                "substitu",
                "tenir lieu",
                "tient lieu",
                "dispens",
                "automédic",
                "autodiagno",
            ),
            *("recommandation", "prescription", "ordonnance", "décision", "responsab", "diagnosti", "traitement"),
        ),
        text=r"\b(?:articles?|textes?|\w*informations?|contenus?|pages?|site|blog|dossiers?|fiches?|guides?|brochure"
        r"|renseignements|conseils|lecture|rien|portail|podcast|vidéos?|ici|publications?|données|application|appli)\b"
        r"|\b(?:témoignages?|récits?|livres?|chapitres?|interviews?|entretiens?|série|chroniques?|réponses?|magazine"
        r"|lettre|rubrique|résumé|lexique|glossaire|billets?|reportages?|documents?|manuel|dépliant)\b"
        r"|\bastuces?\b",
        publisher=r"\b(?:nous|je|rédaction|auteure?s?|rédacteurs?|éditeurs?|association|fondation|équipe)\b",
        negation=r"\b(?:ne|n'\w+|pas|aucune?|jamais|rien|ni|non)\b",
        answer=r"\b(?:répond\w*|avis|conseiller|commenter|conseils?|prononcer|traiter)\b"
        r"|\b(?:évaluer|juger|apprécier)\b",
        question=r"\b(?:questions?|demandes?|consultations?) (?:\w+ )?(?:médicales?|personnelles?|individuelles?)"
        r"|\bcas (?:particuliers?|individuels?|personnels?|précis|concrets?)|\b(?:votre|vos|leur) (?:cas|situation)\b"
        r"|\b(?:avis|conseils?) (?:\w+ )?(?:personnalisés?|individuels?)"
        r"|\b(?:vos|votre|leurs?) (?:\w+ )?(?:symptômes?|maladie|pathologie|état)\b",
        replace=r"\b(?:rempla\w+|substitu\w+|t(?:enir|ient|iennent) lieu|dispens\w+|exonèr\w+)\b",
        care=r"\b(?:médecins?|docteurs?|pharmaciens?|consultations?|spécialistes?|sage-femme|soignants?|médica\w+"
        r"|professionnels? de (?:la )?santé|thérapeutes?|praticiens?|infirmi\w+|dentistes?|rendez-vous)\b"
        r"|\btraitements?\b|\bsoins\b"
        r"|\bprofessionnel\w*|\bprise en charge\b",
        use=r"\b(?:comme|pour|servir|sert|utilis\w+|interprét\w+|destin\w+|à l'|à des fins|considér\w+|constitu\w+"
        r"|en vue|sont|est|être)\b"
        r"|\b(?:lisez|lire|a|ont)\b"
        r"|\bprises?\b",
        treating=r"\bsoigner (?:vous|soi)-même|\b(?:auto-?(?:médication|diagnosti\w+|traitement)"
        r"|recommandations? (?:de|d'un|pour un) (?:\w+ )?"
        r"(?:traitement|soin|thérap)\w*|prescriptions?\b|ordonnance|(?:établir|poser|faire) un (?:auto)?diagnostic)"
        r"|\bplans? de (?:traitement|soins)\b|\bvaleur médicale\b"
        r"|\b(?:poser|établir|faire) (?:[\w-]+ ){0,2}diagnostic"
        r"|\bconsignes? (?:de|pour) (?:\w+ )?(?:traitement|soins?)",
        rest=r"\b(?:fi(?:ez|er)|bas(?:er|ez|ée?s?)|fond(?:er|ez|ée?s?)|base|appuy\w+|uniquement|seul\w*)\b",
        decision=r"\bdécision\w*",
        health=r"\b(?:santé|traitement\w*|médica\w+|soins)\b",
        liable=r"\b(?:déclin\w+|aucune?|ne|n'\w+|pas)\b[^.;]{0,60}?\b(?:responsab\w+)",
        selfcare=r"\bauto-?(?:médication|diagnosti|traitement)\w*",
    ),
    "es": LimitWords(
        stems=(
            "síntoma",
            *("paciente", "medicación", "medicament"),
            "valor médico",
            "plan de",
            *("pregunta", "consulta", "casos", "sustitu", "reemplaz", "supl", "exime", "dispensa", "lugar del"),
            *("automedi", "autodiagn", "recomendación", "receta", "decisi", "responsab", "diagnóstic", "tratamiento"),
        ),
        text=r"\b(?:artículos?|textos?|información|informaciones|contenidos?|páginas?|sitio|web|blog|guías?|fichas?"
        r"|datos|consejos|lectura|nada|portal|podcast|vídeos?|videos?|aquí|publicaci\w+|aplicación|app|materiales?)\b"
        r"|\b(?:testimonios?|relatos?|libros?|capítulos?|entrevistas?|serie|columnas?|respuestas?|revista|boletín"
        r"|resumen|glosario|folletos?|documentos?|manual|reportajes?|entradas?|post)\b",
        publisher=r"\b(?:nosotros|podemos|respondemos|atendemos|damos|ofrecemos|redacción|autor\w*|editores?|equipo"
        r"|asociación|fundación|puedo|periodistas)\b"
        r"|\b(?:estamos|tenemos|soy)\b"
        r"|\b(?:la|el) (?:asociación|equipo|portal|sitio|revista)\b",
        negation=r"\b(?:no|nunca|ningun[oa]?|ningún|ni|nada|jamás|tampoco)\b"
        r"|\bcarece\w*",
        answer=r"\b(?:responde\w*|contesta\w*|opina\w*|aconseja\w*|asesora\w*|comenta\w*|resolver|valora\w*|atende\w*)\b"
        r"|\b(?:evaluar|juzgar)\b"
        r"|\b(?:emit\w+|opinion\w*)\b",
        question=r"\b(?:preguntas?|consultas?|dudas) (?:\w+ )?(?:médicas?|personales|individuales|particulares)"
        r"|\bcasos? (?:concretos?|individuales|particular\w*|personales)|\b(?:su|tu) (?:caso|situación)\b"
        r"|\b(?:sus?|tus?) (?:\w+ )?(?:síntomas?|enfermedad|dolencia|estado)\b",
        replace=r"\b(?:sustitu\w+|re?emplaz\w+|supl\w+|exime\w*|dispensa\w*|(?:el|en) lugar de\w*|reempla\w+)\b",
        care=r"\b(?:médic[oa]s?|doctor\w*|farmacéutic\w+|consulta|especialistas?|matrona|enfermer\w+|sanitari\w+"
        r"|profesional(?:es)?|terapeutas?|dentistas?|pediatra|ginecólog\w+|psicólog\w+)\b"
        r"|\btratamientos?\b|\bterapias?\b"
        r"|\batención\b",
        use=r"\b(?:como|para|sirven?|servir|utiliz\w+|usar\w*|us[eo]n?|entenderse|entendid\w+|interpretarse|considerarse"
        r"|destinad\w+|son|es|base)\b"
        r"|\b(?:tiene|carece|lea)\b"
        r"|\bconstitu\w+",
        treating=r"\b(?:auto-?(?:medica\w+|medique\w*|medicarse|diagn\w+|tratamiento)|recomendaci(?:ón|ones) (?:de"
        r"|para|sobre)"
        r" (?:\w+ ){0,2}?(?:tratamiento\w*|terapia\w*|fármaco\w*|medicament\w+)|(?:una |ni )?recetas?\b"
        r"|prescripci(?:ón|ones)"
        r"|(?:hacer|realizar|establecer|emitir) (?:\w+ )?diagnósticos?|diagnosticar(?:se)?\b)"
        r"|\bplan(?:es)? de tratamiento\b|\bvalor médico\b"
        r"|\bdiagnosticarse|autodiagnostic\w+",
        rest=r"\b(?:basándo\w*|basad\w+|base\b|basarse|basar|únicamente|exclusivamente|guiarse|solo)\b",
        decision=r"\bdecisi\w+",
        health=r"\b(?:salud|tratamiento\w*|médic[oa]s?|terapia\w*|medica(?:ción|ment\w+)|fármacos?)\b",
        liable=r"\b(?:no|ningun\w+|declina\w*)\b[^.;]{0,60}?\bresponsab\w+",
        selfcare=r"\bauto-?(?:medica|diagn|tratamiento)\w*",
    ),
    "it": LimitWords(
        stems=(
            "sintom",
            *("paziente", "curar", "farmac"),
            "valore medico",
            "piano di",
            *(
                "domande",
                "quesiti",
                "casi",
                "sostitu",
                "rimpiazz",
                "esim",
                "dispens",
                "le veci",
                "il posto",
                "autodiagn",
            ),
            *("automedic", "raccomandazione", "prescrizione", "ricetta", "decisioni", "responsab", "diagnosi"),
        ),
        text=r"\b(?:articol\w+|test[oi]|informazion\w+|contenut\w+|pagin\w+|sito|blog|guid[ae]|sched[ae]|dati|consigli"
        r"|lettura|nulla|niente|portale|podcast|video|qui|pubblicazion\w+|applicazione|app|material\w+|indicazioni)\b"
        r"|\b(?:testimonianz\w+|raccont[oi]|libr[oi]|capitol[oi]|intervist\w+|serie|rubrica|rispost\w+|rivista"
        r"|riassunt\w+|glossario|opuscol\w+|document\w+|manuale|post|newsletter)\b",
        publisher=r"\b(?:noi|possiamo|rispondiamo|forniamo|diamo|redazione|autor\w+|editor\w+|staff|associazione|fondazione"
        r"|posso)\b"
        r"|\b(?:siamo|abbiamo|sono)\b",
        negation=r"\b(?:non|né|nessun\w*|nulla|niente|mai|neppure)\b",
        answer=r"\b(?:rispond\w+|risposte|pareri?|consigli\w*|consulenz\w+|commentare|valutare|esprimer\w+)\b"
        r"|\b(?:giudicare|esaminare)\b"
        r"|\bemett\w+|opinion\w*",
        question=r"\b(?:domande|quesiti|richieste|dubbi) (?:\w+ )?(?:medic\w+|personali|individuali|clinic\w+)"
        r"|\bcas[io] (?:singol[io]|specific[io]|individual[ie]|personal[ie]|concret[io])|\bsingoli casi|\b(?:suo|tuo"
        r"|vostro) caso"
        r"|\b(?:vostr|tu|su)\w+ (?:\w+ )?(?:sintom\w+|malattia|patologia|disturb\w+)"
        r"|\bcas[io] particolar[ei]",
        replace=r"\b(?:sostitu\w+|rimpiazz\w+|esim\w+|dispens\w+|far\w* le veci|prender\w* il posto|surrog\w+)\b",
        care=r"\b(?:medic[oaih]\w*|dottor\w+|farmacist\w+|visit[ae]|specialist\w+|ostetric\w+|infermier\w+|sanitari\w*"
        r"|professionist\w+|terapeut\w+|dentist\w+|pediatra|psicolog\w+|nutrizionist\w+)\b"
        r"|\bterapi[ae]\b|\btrattament\w+|\bcur[ae]\b"
        r"|\bassistenza\b",
        use=r"\b(?:come|per|servono|serve|servire|utilizz\w+|usat\w+|usar\w+|uso|intes\w+|interpretat\w+|considerat\w+"
        r"|destinat\w+|sono|è|base|scopo)\b"
        r"|\b(?:ha|leggete|leggere)\b"
        r"|\bcostitu\w+",
        treating=r"\bcurar(?:vi|si|ti) da sol\w|\b(?:auto(?:medica\w+|diagnosi|terapia|cura)"
        r"|raccomandazion[ei] (?:\w+ ){0,3}?(?:terapi\w+|trattament\w+"
        r"|cur[ae]|farmac\w+)|prescrizion[ei]\b|ricett[ae]\b|(?:formulare|fare|porre|effettuare) (?:\w+ )?diagnosi"
        r"|base per (?:una|la) diagnosi)"
        r"|\bpian[oi] (?:di|terapeutic\w+|della) ?(?:cura|terapia|trattamento)?|\bvalore medico\b"
        r"|\b(?:fare|formulare) (?:\w+ )?diagnosi\b",
        rest=r"\b(?:basando\w*|basat\w+|in base|base\b|sulla base|basar\w+|soltanto|esclusivamente|affidar\w+|fondat\w+)\b",
        decision=r"\bdecision\w+",
        health=r"\b(?:salute|terapi\w+|trattament\w+|medic[oaih]\w*|cur[ae]|farmac[io])\b",
        liable=r"\b(?:declin\w+|non|nessun\w*)\b[^.;]{0,60}?\bresponsab\w+",
        selfcare=r"\bauto(?:medica|diagnosi|terapia|cura)\w*",
    ),
    "pt": LimitWords(
        stems=(
            "sintoma",
            *("paciente", "medicação", "medicament"),
            "valor médico",
            "plano de",
            *("pergunta", "dúvida", "consulta", "casos", "substitu", "dispens", "lugar do", "automedi", "autodiagn"),
            *("recomendação", "receita", "prescrição", "decis", "responsab", "diagnóstic", "tratamento"),
        ),
        text=r"\b(?:artigos?|textos?|informaç\w+|conteúdos?|páginas?|site|sítio|blog|guias?|fichas?|dados|dicas|leitura"
        r"|nada|portal|podcast|vídeos?|aqui|publicaç\w+|aplicativo|aplicação|app|materia\w+|matérias?)\b"
        r"|\b(?:testemunhos?|depoimentos?|relatos?|livros?|capítulos?|entrevistas?|série|colunas?|respostas?|revista"
        r"|resumo|glossário|folhetos?|documentos?|manual|reportagens|reportagem|post|boletim)\b",
        publisher=r"\b(?:nós|podemos|respondemos|fornecemos|damos|redação|autor\w*|editor\w*|equipe|equipa|associação"
        r"|fundação|posso)\b"
        r"|\b(?:temos|estamos|somos)\b",
        negation=r"\b(?:não|nunca|nem|nada|nenhum\w*|jamais)\b",
        answer=r"\b(?:respond\w+|opinar|aconselh\w+|comentar|avaliar|indicar|esclarecer)\b"
        r"|\b(?:julgar|examinar)\b"
        r"|\bemit\w+|opini\w+",
        question=r"\b(?:perguntas?|consultas?|dúvidas?|questões) (?:\w+ )?(?:médicas?|pessoais|individuais|particulares)"
        r"|\bcasos? (?:concretos?|individuais|particular\w*|pessoais|específicos?)|\bo? ?(?:seu|teu) caso\b"
        r"|\b(?:seus?|suas?|teus?) (?:\w+ )?(?:sintomas?|doença|quadro|estado)\b",
        replace=r"\b(?:substitu\w+|dispens\w+|isent\w+|o lugar d\w+|em lugar d\w+)\b",
        care=r"\b(?:médic[oa]s?|doutor\w*|farmacêutic\w+|consulta|especialistas?|parteira|enfermeir\w+|profissiona(?:l|is)"
        r"|terapeutas?|dentistas?|pediatra|psicólog\w+|nutricionista)\b"
        r"|\btratamentos?\b|\bterapias?\b"
        r"|\bacompanhamento\b",
        use=r"\b(?:como|para|servem|serve|servir|utilizad\w+|usad\w+|usar|uso|entendid\w+|interpretad\w+|considerad\w+"
        r"|são|é|base)\b"
        r"|\b(?:tem|leia)\b"
        r"|\bconstitu\w+",
        treating=r"\b(?:auto-?(?:medica\w+|diagn\w+|tratamento)|recomendaç(?:ão|ões) (?:de|para|sobre) (?:\w+ ){0,2}?"
        r"(?:tratament\w+|terapia\w*|medicament\w+)|receitas?\b|prescriç\w+|(?:fazer|realizar|estabelecer) (?:\w+ )?"
        r"diagnósticos?|diagnosticar\b)"
        r"|\bplanos? de tratamento\b|\bvalor médico\b",
        rest=r"\b(?:com base|basead\w+|base\b|apenas|somente|exclusivamente|basear\w*)\b",
        decision=r"\bdecis\w+",
        health=r"\b(?:saúde|tratament\w+|médic[oa]s?|terapia\w*|medica(?:ção|ment\w+)|remédios?)\b",
        liable=r"\b(?:não|nenhum\w*|declina\w*)\b[^.;]{0,60}?\bresponsab\w+",
        selfcare=r"\bauto-?(?:medica|diagn|tratamento)\w*",
    ),
}
