"""The wording of medical disclaimers in French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from seolint.health.disclaimers.form import LISTED, DisclaimerForm, own_limit

ROMANCE: dict[str, DisclaimerForm] = {
    "fr": DisclaimerForm(
        negation=r"pas|aucune?|non|ni|jamais",
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
            *("acte médical", "consultation médicale", "opinion médicale", "recommandation médicale"),
            "soins médicaux",
            "service médical",
        ),
        telling=4,
        purposes=(
            "information générale",
            "informations générales",
            "informer",
            "informati",
            "indicatif",
            "éducati",
            "pédagogique",
            *("ordre général", "titre général"),
            "caractère général",
            "vulgaris",
        ),
        professions=("médecin", "pharmacien", "professionnel", "spécialiste", "sage-femme"),
        denial=r"\bn(?:e\b|')[^.;]{0,70}?\b(?:remplac\w+|remplaç\w+|substitu\w+|constitu\w+|tenir lieu|tien\w+ lieu"
        r"|fourni\w+|délivr\w+|servir|s'agit|donn\w+"
        r"|dispens\w+|sont|est|être|prétend\w+|vis\w+)\b|\b(?:sans (?:pouvoir )?|non à )(?:remplacer|se substituer)\b",
        medical=r"\b(?:médecins?|médica\w+|professionnels? de (?:la )?santé|soignants?|pharmaciens?"
        r"|(?:chirurgien-)?dentistes?|diététicien\w*|psychologues?"
        r"|(?:auto-?)?diagnostics?|automédication|praticiens?)\b",
        content=r"\b(?:articles?|informations?|renseignements|contenus?|sites?|pages?|blog|textes?|conseils?|fiches?|guides?"
        r"|documents?|rubrique"
        r"|nous|je|ceci|cela|ia|lecture|auteurs?|rédaction|publications?|vidéos?|podcast|recommandations?|outils?"
        r"|applications?|appli"
        r"|analyses?|valeurs indicatives|résultats?|plateforme|simulateur|calculateur|services?|chatbot|assistant"
        r"|suggestions?|suivi|lettre|estimations?|réponses?|modèle|programme|questionnaire|calcul)\b",
        opinion=(
            rf"(?:avis|opinions?|conseils?|consultations?|diagnostics?|recommandations?|décisions?|prescriptions?"
            rf"|évaluations?"
            rf"|examens?|suivi|soins|traitements?|prise en charge|actes?|services?|accompagnement|bilan|visites?){LISTED}"
            r" (?:médica\w+|cliniques?|professionnel\w*|thérapeutiques?|psychologiques?)"
            r"|(?:aucun|de|un|ni) diagnostics?\b|(?:avis|consultation|suivi|conseils?|évaluation|examen"
            r"|visite) (?:d'un|chez un|chez le"
            r"|auprès d'un|par un|par votre|de votre|avec votre|avec un|du) (?:\w+ )?(?:médecin|professionnel"
            r"|spécialiste|pharmacien)"
        ),
        this=r"\b(?:ce(?:tte|t|s|la|ci)?|il|elle|ils|elles)\b|\bce n'",
        own=own_limit(
            r"(?:(?:ce(?:ci|la)? )?n'est|nous ne \w+|ne constituent?) (?:pas|en aucun cas|en rien)"
            r"(?: une?| des?| d')?|pas (?:d'|une?)|non une?|aucune?"
        ),
        purpose=r"\b(?:à|a) titre (?:\w+ )?(?:informatif|indicatif|éducatif|général|d'information)"
        r"|\b(?:but|vocation|caractère|visée|fins?) (?:\w+ ){0,2}(?:informati\w+|éducati\w+|pédagogique\w*|d'information)"
        r"|\b(?:d'ordre|de nature|à caractère|de portée) générale?\b|\b(?:est|sont) (?:\w+ )?informati(?:f|fs|ve|ves)\b"
        r"|\bdestinée?s? à (?:informer|l'information)"
        r"|\bse (?:borne|limite) à (?:informer|l'information)"
        r"|\binformations? générales?\b"
        r"|\bpurement informati\w+",
        advice=r"\bseule? (?:\w+ )?médecin\b|\b(?:consult\w+|demand\w+|parl\w+|adress\w+|rapproch\w+"
        r"|voyez)\b[^.;]{0,40}?\b(?:médecin|pharmacien"
        r"|professionnel de (?:la )?santé|spécialiste|sage-femme)|\bseule?s? (?:\w+ )?(?:médecin|professionnel)\b",
    ),
    "es": DisclaimerForm(
        negation=r"no|ni|ningún|ninguna|nunca",
        stems=(
            *("sustitu", "reemplaz", "consejo médico", "asesoramiento médico", "constitu", "diagnóstic"),
            *(
                "consejos médicos",
                "automedica",
                "consejo de salud",
                "consulta médica",
                "opinión médica",
                "recomendación médica",
            ),
            "acto médico",
            "servicio médico",
            "servicios médicos",
            "atención médica",
        ),
        telling=4,
        purposes=(
            "informar",
            "informativ",
            "divulgativ",
            "educativ",
            "orientativ",
            "carácter general",
            *("información general", "es general", "son generales"),
        ),
        professions=("médic", "doctor", "farmac", "profesional", "especialista"),
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
        r"|orientaci(?:ón|ones)|respuestas?|ia|quiz|lecturas?|estimaciones|proyecto)\b",
        opinion=(
            rf"(?:consejos?|asesor\w+|opini[oó]n\w*|recomendaci\w+|diagnósticos?|(?:e)?valua?ci\w+|valoraci\w+"
            rf"|consultas?|criterios?"
            rf"|juicios?|prescripci\w+|atención|tratamientos?|ex[aá]men\w*|revisi\w+|orientaci\w+|indicaci\w+|supervisi\w+"
            rf"|seguimiento|actos?|servicios?|dictamen|visitas?){LISTED} (?:médic|clínic|profesional|facultativ"
            rf"|psicológic|terapéutic)\w*"
            r"|(?:criterio|juicio|opinión|consejo) de (?:\w+ )?(?:profesional|médico|especialista)"
            r"|consejos? de salud|atención (?:\w+ )?de un profesional"
            r"|(?:consulta|visita) (?:con|a|de|al) (?:un |una |su |tu |el |la )?(?:profesional|médic\w|doctora?|especialista"
            r"|nutricionista|psicólog\w)"
        ),
        this=r"\b(?:est[aeo]s?|es[aeo]s?)\b",
        own=own_limit(
            r"(?:esto )?no (?:es|son|constituyen?|sustituyen?|reemplazan?|damos|doy|ofrece\w*|brinda\w*|proporciona\w*"
            r"|realiza\w*|hacemos|pretende\w*)"
            r"(?: una?| ningún)?|(?:y )?no un|ningún"
        ),
        purpose=r"\b(?:fines|carácter|propósitos?|finalidad|es|son) (?:\w+ ){0,3}(?:informativ|divulgativ|orientativ"
        r"|educativ)\w+|\b(?:meramente|solo|sólo|únicamente|puramente|exclusivamente) (?:informativ|divulgativ"
        r"|orientativ|educativ)\w+"
        r"|\b(?:carácter|naturaleza|información) (?:\w+ ){0,2}general\b|\b(?:es|son) generales\b"
        r"|\bse limita a informar\b",
        advice=r"\b(?:consult\w+|habl\w+|acud\w+|pregunt\w+|ponte\b|póngase)\b[^.;]{0,40}?\b(?:médic[oa]|doctora?"
        r"|farmacéutic[oa]|profesional|especialista)|\bs[oó]lo (?:\w+ )?(?:médic[oa]|profesional)\b",
    ),
    "it": DisclaimerForm(
        negation=r"non|né|nessun\w*|mai",
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
            *("prestazione medica", "visita medica", "visite mediche", "raccomandazione medica", "opinione medica"),
            "prestazioni mediche",
            "servizi medici",
        ),
        telling=4,
        purposes=(
            "informare",
            "informativ",
            "divulgativ",
            "indicativ",
            "educativ",
            "carattere generale",
            *("informazioni generali", "sono generali"),
        ),
        professions=("medico", "specialista", "farmacista", "professionista"),
        denial=r"\b(?:non|né|nessun\w*|nulla|niente|mai)\b[^.;]{0,70}?\b(?:sostitu\w+|rimpiazz\w+|costitu\w+|forn\w+"
        r"|rappresent\w+|offr\w+|equival\w+|intes[aeio]|utilizz\w+|usat[aeio]|formul\w+|dà|danno|essere|sono|è)\b"
        r"|\bsenza (?:sostituire|sostituirsi)\b",
        medical=r"\b(?:medic[oaih]\w*|professionist\w+ (?:sanitar\w+|della salute)|sanitari\w*|farmacist\w+"
        r"|(?:auto)?diagnos[ie]|automedicazione|specialist\w+|nutrizion\w+|dietist\w+)\b",
        content=r"\b(?:articol\w+|informazion\w+|contenut\w+|sito|pagin\w+|blog|test[oi]|consigli\w*|guid[ae]"
        r"|dati|pubblicazion\w+"
        r"|portale|noi|ciò|questo|autor\w+|post|video|indicazioni|app|applicazione|strument\w+|servizi\w*|calcol\w+"
        r"|analisi|risultat\w+|stime|indicator\w+|questionario|modulo|modello|programma|valutazion\w+|piattaforma"
        r"|newsletter"
        r"|chatbot|assistente|ia|quiz|lettura|suggeriment\w+|rispost\w+|scheda|rubrica)\b",
        opinion=(
            rf"(?:parer[ei]|consigli\w*|consult[oi]|consulenz\w|diagnosi|prescrizion\w|visit[ae]|valutazion\w|opinion\w"
            rf"|raccomandazion\w|indicazion\w|esam[ei]|cur[ae]|trattament[oi]|assistenza|giudizi\w*|att[oi]"
            rf"|prestazion[ei]|serviz[io]"
            rf"|controll[oi]|terapi[ae]){LISTED}"
            r" (?:medic|clinic|sanitari|specialistic|professional|terapeutic|psicologic)\w+"
            r"|(?:parer[ei]|consiglio|consulto|visita|valutazione) (?:del|di un|dello|della|dal"
            r"|da un) (?:\w+ )?(?:medico|specialista"
            r"|professionista|pediatra|nutrizionista|psicolog[oa]|ginecolog[oa]|dermatolog[oa])"
            r"|(?:fornisc\w+|formul\w+|effettu\w+|pon\w+|costitu\w+)(?: \w+)? diagnosi"
        ),
        this=r"\b(?:quest\w+|ciò)\b",
        own=own_limit(
            r"(?:questo )?non (?:è|sono|costituisc\w+|sostituisc\w+|diamo|forniamo|offriamo)(?: una?| alcun\w?)?"
            r"|nessun[oa]?"
        ),
        purpose=r"\b(?:scop\w+|fini|finalità|carattere|titolo) (?:\w+ ){0,3}(?:informativ|divulgativ|indicativ"
        r"|educativ)\w+"
        r"|\b(?:è|sono|puramente|meramente|solo|esclusivamente) (?:\w+ )?(?:informativ|divulgativ|indicativ|educativ)\w+"
        r"|\b(?:carattere|natura|informazioni)(?: \w+){0,2} general[ei]\b"
        r"|\bsi limita a informare\b",
        advice=r"\b(?:consult\w+|rivolg\w+|rivolt\w+|parl\w+|chied\w+|contatt\w+|sent\w+)\b[^.;]{0,40}?"
        r"\b(?:medico|specialista|farmacista|professionista)|\bsol(?:o|tanto) (?:\w+ ){0,2}?medico\b",
    ),
    "pt": DisclaimerForm(
        negation=r"não|nem|nenhum\w*|nunca",
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
            *("recomendação médica", "consulta médica", "opinião médica", "parecer médico"),
            "ato médico",
            "serviços médicos",
            "atendimento médico",
        ),
        telling=4,
        purposes=(
            "informar",
            "informa",
            "informativ",
            "educativ",
            "educaciona",
            "caráter geral",
            *("informações gerais", "é geral", "são gerais"),
            "orientativ",
        ),
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
        r"|chatbot|assistente|ia|quiz|leitura|sugest\w+)\b",
        opinion=(
            rf"(?:aconselhamento|orientaç\w+|recomendaç\w+|conselhos?|parecer\w*|diagnósticos?|prescriç\w+"
            rf"|consultas?|avaliaç\w+"
            rf"|opini\w+|exames?|tratamentos?|acompanhamento|atendimento|julgamento|juízo|assistência|atos?"
            rf"|serviços?){LISTED}"
            r" (?:médic|clínic|profissiona|psicológic|terapêutic)\w*"
            r"|(?:consulta|prescrição|avaliação|orientação|julgamento)"
            r" (?:a|com|de|do|ao) (?:(?:um|uma|seu|o) )?(?:profissional|médic\w|especialista|nutricionista|psicólog\w)"
        ),
        this=r"\b(?:est[ae]s?|isto|isso|el[ea]s?|ess[ae]s?)\b",
        own=own_limit(
            r"(?:isso |isto )?não (?:é|são|constitu\w+|substitu\w+|damos|oferece\w*|fornece\w*|presta\w*|faz\w*|realiza\w*)"
            r"(?: uma?)?"
        ),
        purpose=r"\b(?:fins|caráter|carácter|propósitos?|finalidade|é|são) (?:\w+ ){0,3}(?:informativ|educativ"
        r"|educaciona|orientativ)\w+"
        r"|\b(?:meramente|apenas|somente|puramente) informativ\w+|\b(?:caráter|natureza|informação"
        r"|informações)(?: \w+){0,2} gera(?:l|is)\b|\binformações gerais\b"
        r"|\blimita-se a informar\b|\bapenas informa\b",
        advice=r"\b(?:consult\w+|procur\w+|fal\w+|pergunt\w+|contact\w+|busque)\b[^.;]{0,40}?\b(?:médic[oa]|farmacêutic[oa]"
        r"|profissional (?:de|da) saúde|especialista|profissional qualificado)|\b(?:só|apenas"
        r"|somente) (?:\w+ ){0,2}?médic[oa]\b",
    ),
}
