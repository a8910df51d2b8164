"""The wording of medical disclaimers in French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from seolint.health.disclaimer_form import DisclaimerForm, own_limit

ROMANCE: dict[str, DisclaimerForm] = {
    "fr": DisclaimerForm(
        stems=(
            "remplac",
            "avis médical",
            "conseil médical",
            "se substitu",
            "constitu",
            "substitu",
            "diagnosti",
            "conseils médicaux",
            "automédication",
            "décision médicale",
        ),
        telling=4,
        purposes=("informati", "indicatif", "éducati", "pédagogique"),
        professions=("médecin", "pharmacien", "professionnel"),
        denial=r"\bn(?:e\b|')[^.;]{0,70}?\b(?:remplac\w+|remplaç\w+|substitu\w+|constitu\w+|tenir lieu|tien\w+ lieu"
        r"|fourni\w+|délivr\w+|servir|s'agit|donn\w+"
        r"|dispens\w+|sont|est|être|prétend\w+|vis\w+)\b|\b(?:sans (?:pouvoir )?|non à )(?:remplacer|se substituer)\b",
        medical=r"\b(?:médecins?|médica\w+|professionnels? de (?:la )?santé|soignants?|pharmaciens?"
        r"|(?:chirurgien-)?dentistes?|diététicien\w*|psychologues?"
        r"|(?:auto-?)?diagnostics?|automédication|praticiens?)\b",
        content=r"\b(?:articles?|informations?|contenus?|sites?|pages?|blog|textes?|conseils?|fiches?|guides?"
        r"|documents?|rubrique"
        r"|nous|ceci|cela|auteurs?|rédaction|publications?|vidéos?|podcast|recommandations?|outils?|applications?|appli"
        r"|analyses?|valeurs indicatives|résultats?|plateforme|simulateur|calculateur|services?|chatbot|assistant"
        r"|suggestions?|suivi|lettre|estimations?|réponses?|modèle|programme|questionnaire|calcul)\b",
        opinion=(
            r"(?:avis|conseils?|consultations?|diagnostics?|recommandations?|décisions?) (?:médica\w+|professionnel\w*)"
            r"|(?:avis|consultation) (?:d'un|chez un|auprès d'un|de votre) (?:médecin|professionnel)"
        ),
        this=r"\b(?:ce(?:tte|t|s|la|ci)?|il|elle|ils|elles)\b|\bce n'",
        own=own_limit(
            r"(?:(?:ce(?:ci|la)? )?n'est|nous ne \w+|ne constituent?) (?:pas|en aucun cas|en rien)"
            r"(?: une?| des?| d')?|pas d'?|aucune?"
        ),
        purpose=r"\b(?:à|a) titre (?:\w+ )?(?:informatif|indicatif|éducatif|d'information)"
        r"|\b(?:but|vocation|caractère|visée|fins?) (?:\w+ ){0,2}(?:informati\w+|éducati\w+|pédagogique\w*|d'information)",
        advice=r"\b(?:consult\w+|demand\w+|parl\w+|adress\w+)\b[^.;]{0,40}?\b(?:médecin|pharmacien"
        r"|professionnel de (?:la )?santé)",
    ),
    "es": DisclaimerForm(
        stems=(
            *("sustitu", "reemplaz", "consejo médico", "asesoramiento médico", "constitu", "diagnóstic"),
            *("consejos médicos", "automedica", "consejo de salud"),
        ),
        telling=4,
        purposes=("informativ", "divulgativ", "educativ", "orientativ"),
        professions=("médic", "doctor", "farmac", "profesional"),
        denial=r"\b(?:no|nunca|tampoco|ni|nada|ningún|ninguna|en ningún caso)\b[^.;]{0,60}?\b(?:sustitu\w+"
        r"|reemplaz\w+|remplaz\w+"
        r"|constitu\w+|supl\w+"
        r"|ofrec\w+|proporcion\w+|brind\w+|equival\w+|es|son|ser|considerarse|utiliz\w+|usar\w*|recetar"
        r"|diagnosticar)\b|\bsin (?:sustituir|reemplazar)\b",
        medical=r"\b(?:médic\w+|profesional(?:es)? (?:de la salud|de salud|sanitari\w+|cualificad\w+)"
        r"|doctor\w*|(?:auto)?diagnósticos?|automedicación|sanitari\w+)\b",
        content=r"\b(?:artículos?|información|contenidos?|sitio|páginas?|web|blog|textos?|consejos?|guías?"
        r"|datos|publicación|portal"
        r"|nosotros|esto|aquí|recomendaci(?:ón|ones)|materiale?s?|autor\w*|post|vídeos?|aplicación|app|plataforma"
        r"|herramientas?|análisis|resultados?|servicios?|interpretaci(?:ón|ones)|cálculos?|estudio|boletín|chatbot"
        r"|asistente|calculadora"
        r"|orientaci(?:ón|ones)|respuestas?|lecturas?|estimaciones|proyecto)\b",
        opinion=(
            r"(?:consejos?|asesor\w+|opinión|recomendaci\w+|diagnósticos?|(?:e)?valua?ci\w+|valoración|consulta)"
            r" (?:médic|clínic|profesional)\w*|consejos? de salud|atención (?:\w+ )?de un profesional"
            r"|consulta (?:con|a|de) (?:un|una|su|tu|el"
            r"|la) (?:profesional|médic\w|doctora?|especialista"
            r"|nutricionista|psicólog\w)"
        ),
        this=r"\b(?:est[aeo]s?|es[aeo]s?)\b",
        own=own_limit(
            r"(?:esto )?no (?:es|son|constituyen?|sustituyen?|reemplazan?|damos|doy|ofrece\w*|brinda\w*|proporciona\w*"
            r"|realiza\w*|hacemos|pretende\w*)"
            r"(?: una?| ningún)?|(?:y )?no un|ningún"
        ),
        purpose=r"\b(?:fines|carácter|propósitos?|finalidad|es|son) (?:\w+ ){0,3}(?:informativ|divulgativ|orientativ"
        r"|educativ)\w+|\b(?:meramente|solo|únicamente|puramente) informativ\w+",
        advice=r"\b(?:consult\w+|habl\w+|acud\w+|pregunt\w+)\b[^.;]{0,40}?\b(?:médic[oa]|doctora?"
        r"|farmacéutic[oa]|profesional)",
    ),
    "it": DisclaimerForm(
        stems=(
            "sostitu",
            "valutazione medica",
            "parere medico",
            "consiglio medico",
            "consulto medico",
            "costitu",
            "diagnos",
            "consulenza medic",
            "consigli medici",
        ),
        telling=4,
        purposes=("informativ", "divulgativ", "indicativ", "educativ"),
        professions=("medico", "specialista", "farmacista"),
        denial=r"\b(?:non|né|nessun\w*|nulla|mai)\b[^.;]{0,70}?\b(?:sostitu\w+|rimpiazz\w+|costitu\w+|forn\w+"
        r"|rappresent\w+|offr\w+|equival\w+|intes[aeio]|utilizz\w+|usat[aeio]|formul\w+|dà|danno|essere|sono|è)\b"
        r"|\bsenza (?:sostituire|sostituirsi)\b",
        medical=r"\b(?:medic[oaih]\w*|professionist\w+ (?:sanitar\w+|della salute)|sanitari\w*|farmacist\w+"
        r"|(?:auto)?diagnos[ie]|automedicazione|specialist\w+|nutrizion\w+|dietist\w+)\b",
        content=r"\b(?:articol\w+|informazion\w+|contenut\w+|sito|pagin\w+|blog|test[oi]|consigli\w*|guid[ae]"
        r"|dati|pubblicazion\w+"
        r"|portale|noi|ciò|questo|autor\w+|post|video|indicazioni|app|applicazione|strument\w+|servizi\w*|calcol\w+"
        r"|analisi|risultat\w+|stime|indicator\w+|questionario|modulo|modello|programma|valutazion\w+|piattaforma"
        r"|newsletter"
        r"|chatbot|assistente|suggeriment\w+|rispost\w+|scheda|rubrica)\b",
        opinion=(
            r"(?:parer[ei]|consigli\w*|consult[oi]|consulenz\w|diagnosi|prescrizion\w|visit[ae]"
            r"|valutazion\w) (?:medic|clinic|sanitari)\w+"
            r"|(?:parer[ei]|consiglio|consulto|visita) (?:del|di un|dello|della) (?:\w+ )?(?:medico|specialista"
            r"|professionista|pediatra"
            r"|nutrizionista|psicolog[oa]|ginecolog[oa]|dermatolog[oa])"
        ),
        this=r"\b(?:quest\w+|ciò)\b",
        own=own_limit(
            r"(?:questo )?non (?:è|sono|costituisc\w+|sostituisc\w+|diamo|forniamo|offriamo)(?: una?| alcun\w?)?"
            r"|nessun[oa]?"
        ),
        purpose=r"\b(?:scop\w+|fini|finalità|carattere|titolo) (?:\w+ ){0,3}(?:informativ|divulgativ|indicativ"
        r"|educativ)\w+",
        advice=r"\b(?:consult\w+|rivolg\w+|parl\w+|chied\w+)\b[^.;]{0,40}?\b(?:medico|specialista|farmacista)",
    ),
    "pt": DisclaimerForm(
        stems=(
            "não substitu",
            "aconselhamento médico",
            "orientação médica",
            "conselho médico",
            "substitu",
            "constitu",
            "diagnóstic",
            "não dispensa",
            "conselhos médicos",
            "recomendação médica",
        ),
        telling=4,
        purposes=("informativ", "educativ", "educaciona"),
        professions=("médic", "farmac", "profissional"),
        denial=r"\b(?:não|nunca|nem|nada|nenhum\w*|hipótese alguma|jamais)\b[^.;]{0,60}?\b(?:substitu\w+"
        r"|constitu\w+|forne\w+"
        r"|receitar|dispensa\w*|usad[ao]s?|utilizad[ao]s?"
        r"|ofere\w+|equival\w+|é|são|ser)\b"
        r"|\bsem substituir\b",
        medical=r"\b(?:médic\w+|profissiona(?:l|is) (?:de|da) saúde|doutor\w*|diagnósticos?|farmacêutic\w+)\b",
        content=r"\b(?:artigos?|informaç\w+|conteúdos?|site|sítio|páginas?|blog|textos?|conselhos?|guias?"
        r"|dados|publicaç\w+|portal|nós"
        r"|isto|isso|recomendaç\w+|materia\w+|autore?s?|post|vídeos?|matéria|aplicativo|aplicação|app|plataforma"
        r"|ferramentas?|análises?|resultados?|serviços?|orientaç\w+|calculadora|\w*app|auxiliar|estimativas?|boletim"
        r"|chatbot|assistente|sugest\w+)\b",
        opinion=(
            r"(?:aconselhamento|orientaç\w+|recomendaç\w+|conselhos?|parecer\w*|diagnósticos?|prescriç\w+|consultas?)"
            r" (?:médic|clínic)\w+|(?:consulta|prescrição|avaliação|orientação|julgamento)"
            r" (?:a|com|de|do) (?:(?:um|uma|seu|o) )?(?:profissional|médic\w|especialista|nutricionista|psicólog\w)"
        ),
        this=r"\b(?:est[ae]s?|isto|isso|el[ea]s?|ess[ae]s?)\b",
        own=own_limit(
            r"(?:isso |isto )?não (?:é|são|constitu\w+|substitu\w+|damos|oferece\w*|fornece\w*|presta\w*|faz\w*|realiza\w*)"
            r"(?: uma?)?"
        ),
        purpose=r"\b(?:fins|caráter|carácter|propósitos?|é|são) (?:\w+ ){0,3}(?:informativ|educativ|educaciona)\w+"
        r"|\bmeramente informativ\w+",
        advice=r"\b(?:consult\w+|procur\w+|fal\w+|pergunt\w+)\b[^.;]{0,40}?\b(?:médic[oa]|farmacêutic[oa]"
        r"|profissional de saúde)",
    ),
}
