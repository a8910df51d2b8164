"""Who or what a denial in a language other than English is about, if it is not the text."""

from __future__ import annotations

from seolint.startup.patterns import regex

#: Animal doctors, whose disclaimers are in the same words.
VETERINARY = r"tier(?:arzt|ärzt|medizin)|vétérinaire|[vw]eter[iy]n|dierenarts|ветеринар|獣医|兽医|獸醫|宠物医|寵物醫"
#: Other professions with disclaimers of their own.
OTHER_FIELDS = (
    r"steuerberat|rechtsanw|rechtsberat|expert-comptable|juri(?:ste|dique|dico|dica|disch)|avocat|abogado|asesor fiscal"
    r"|avvocato|commercialista|consulenza legale|personal trainer|advogad|contabilista|advocaat|адвокат|юри(?:ст|дич)|avukat"
    r"|hukuki|prawni|prawnej|adwokat|弁護士|税理士|法律|律师|律師"
)
#: Verbs by which somebody else says it, before or after the statement.
REPORTED = (
    r",\s*(?:so |wie )?(?:sag\w+|schreib\w+|warn\w+|betont\w*|erklärt\w*|disent|dit|avertissent|avertit|soulign\w+"
    r"|rappell\w+"
    r"|expliqu\w+|dicen|dice|advierten?|señalan?|explican?|recuerdan?|dicono|avvertono|ricordano|spiegano|ricorda|avverte"
    r"|dizem|alertam?|explicam?|lembram?|zegt|zeggen|waarschuw\w+|aldus|mówi\w*|ostrzega\w*|podkreśla\w*|говор\w+"
    r"|предупрежда\w+|отмеча\w+|напомина\w+|säger|siger|sier)\b[^,;]{0,60}\W*$"
    r"|^\W*(?:d'après|de acuerdo con|de acordo com|a parere|nach angaben|по данным|по мнению|laut|selon|según|secondo"
    r"|segundo|volgens|według|zdaniem|по словам)\b"
    r"|(?:专家|專家|医生|醫生|医师|醫師|学者|作者|研究者|研究人员)[^，。]{0,8}(?:表示|指出|提醒|认为|認為|强调|強調|警告|说|說|称)"
    r"|(?:と|とも)(?:専門家|医師|研究者)[^。]{0,10}(?:話|述べ|語|指摘|警告)"
    r"|\b(?:kritiker|les critiques|críticos|critici|critici|krytycy|критики|eleştirmen)\w*\b|批評家|批评者"
    r"|\b(?:richter\w*|\w{3,}gericht|tribunal\w*|tribunale|rechter|rechtbank|sąd|sądu|суд|mahkeme\w*|juges?|jueces"
    r"|juez|giudic\w+"
    r"|juiz)\b|裁判所|法院|判决"
    r"|uzmanlar\b[^.]*(?:söyl|uyar|belirt|vurgul)\w*|diyor"
)
#: What is used or done for health and is no text: remedies, exercises, treatments, devices, tests.
THINGS = (
    r"\b(?:übung|produ[ckz]t|präparat|mittel|hausmittel|kapsel|gerät|method|therap|behandl|massage|\w*tests?\b"
    r"|thermom|vitamin|kräuter|nahrungserg|supplement|suplement|complément|exercice|plantes?\b|huiles?\b|médicament"
    r"|traitement"
    r"|soins?\b|appareil|ejercicio|plantas?\b|aceite|tratamiento|método|terap|esercizi|prodott|integrator|piant[ae]"
    r"|oli[oi]?\b|farmac[oi]\b|trattament|metod|exercício|tratament|oefening|olie|apparaat|ćwiczeni|preparat|leki?\b"
    r"|zioł|zabieg"
    r"|упражнени|продукт|товар|добавк|препарат|средств|чай|трав|метод|терапи|процедур|массаж|egzersiz|ürün|takviye|ilaç|çay"
    r"|yağ|yöntem|masaj|cihaz|yoga|joga|йога|hom(?:ö|é|e)o?pat|omeopat|гомеопат|a[ckg]+[uo]p[uo]n|reiki|pilates"
    r"|medita|sport"
    r"|coaching|diät|dieta?\b|infusi|tisane|chás?\b|thé\b|tè\b|té\b|szkoł|bitki|prestations?|leistung"
    r"|interventions?\b|séances?\b|продукци)|(?:tee|thee|öl)\b"
    r"|[产產]品|本品|保健[品食]|补品|药[物品膏]|藥[物品膏]|茶|针灸|推拿|按摩|瑜伽|製品|商品|サプリ|施術|療法|体操|健康食品|ヨガ|検査|鍼灸|漢方|ティー|ハーブ|オイル|はちみつ|運動|マッサージ|食事|食品"
)
#: Verbs and words after which a text tells of something else: "this page shows why tests do not replace a doctor".
EXPLAINS = regex(
    r"\b(?:expla\w+|show\w*|discuss(?:es|ed|ing)?\b|looks? at|why|whether|how|erklae?r\w*|zeig\w*|warum|wieso"
    r"|expli\w+|montre\w*|pourquoi|muestra\w*|por que|mostra\w*|spieg\w+|perche|leg\w* uit|toont|waarom|dlaczego"
    r"|wyjasni\w*|объясня\w*|почему|acikl\w*|neden|nasil)\b"
)
#: Who treats, is treated or pays.
PEOPLE = (
    r"\b(?:der arzt|die ärzt|patient|klinik|kasse|krankenkass|versicherung|krankenhaus|le médecin|docteur|assurance|hôpital"
    r"|clinique|el médico|la médica|pacient|seguro|hospital|clínica|il medico|pazient|assicurazion|ospedal|clinica|o médico"
    r"|plano de saúde|o plano\b|lekarz|pacjent|szpital|ubezpieczeni|врач|пациент|больниц|страхов|de arts|dokter"
    r"|patiënt|verzekering"
    r"|ziekenhuis|doktor|hasta(?:ne|lar|nın)|sigorta|läkaren|lægen|legen)"
)
#: Who treats people and is no doctor: what these do not do says nothing of the text.
NOT_DOCTORS = (
    r"\b(?:th?[eé]rap(?:ist|eut)\w*|psy?i?[ck]h?[oó]l(?:og|óg)\w*|psicól\w+|physi(?:o|c)?\w*th[eé]rap\w+"
    r"|coach(?:es)?\b|(?:\w+)?trainer\w*|pharma[ck]\w+"
    r"|apothek\w+|farma[cz]\w+|nurses?\b|midwi\w+|hebamme\w*|sage-femme\w*|infirmi\w+|enfermer\w+|infermier\w+"
    r"|pfleg\w+|ost[eé]opat\w*|osteópat\w*|[ck]h?[iy]ropra\w+|heilpraktiker\w*|di[eëä]t(?:iti|et|ist|étic|ol)\w+"
    r"|nutri[tcz]ion(?:i|ó)?st\w*|ernährungsberat\w+|opti[ck](?:ian|er|ien)\w*|masseu\w+|masajista\w*|homeopath?\w*"
    r"|verplee\w+|verloskund\w+|pielęgniar\w+|położn\w+|fizjoterapeut\w*|trener\w*|bioenergo\w+|психолог\w*|тренер\w*"
    r"|фармацевт\w*|медсестр\w*|терапевт\w*|коуч\w*|целител\w*|остеопат\w*|логопед\w*|психотерапевт\w*|diyetisyen\w*"
    r"|eczacı\w*|hemşire\w*|ebe(?:ler)?\b|koçlar\w*|antrenör\w*|fizyoterapist\w*)"
    r"|咨询师|諮詢師|护士|護士|药师|藥師|教练|教練|按摩师|营养师|營養師|薬剤師|看護師|カウンセラー|\b(?:praxis|ambulanz|praktijk|consultorio|consultório"
    r"|cabinet|gabinet)\b|整体師|トレーナー|栄養士|病院|クリニック|患者|保険"
)
#: What belongs to the publisher, or is to be found here: the text, unless a thing or a person is named.
OURS = (
    r"\b(?:our|unser(?:e|er|en|em|es)?|nos|notre|nuestr[oa]s?|nostr[aeio]|noss[ao]s?|onze|nasz[aey]?|nasze(?:go|j)"
    r"|наш[аеи]?|bizim"
    r"|hier|ici|aquí|qui|aqui|tutaj|tu (?:przeczyt|znajd|opis|zamieszcz)\w+|здесь|burada\w*|here)\b|\w{3,}(?:lar"
    r"|ler)[ıi]m[ıi]z\b"
    r"|ここ|当番組|この(?:番組|連載|配信)|这里|這裡|本(?:期|节|節|集)"
)
#: What no text founds, in words for both sides: "no doctor-patient relationship".
RELATION = (
    r"\b(?:[aä]e?rzt(?:e|in)?|arzt|médecin|médico|medico|arts|lekarz|hekim|doktor|hasta|doctor|physician|soignant)"
    r"(?:\W{1,3}|(?: und| et| y| e| en| i| ile| ve) (?:\w+ )?)(?:patient\w*|patiënt\w*|pa[cz]ient\w*|pacjent\w*"
    r"|soigné|hekim\w*|doktor\w*)"
    r"|отношени\w+ (?:между )?врач\w* и пациент\w*|医師と患者の関係|医師患者関係|医患关系|醫病關係|醫患關係"
)
#: Verbs of beginning one.
CREATES = (
    r"\b(?:creat|establish|form|constitut|imply|entsteh|begründ|stell|cré|crea|cria|estable|instaur|costitu|ontsta"
    r"|tworz|nawiąz"
    r"|созда|возник|устанавл|oluştur|kur)\w*|生じ|成立|構築|构成|構成|建立|形成"
)
#: Words by which an opinion is called needless.
SOUGHT = (
    r"\b(?:nötig|notwendig|aufsuch|einhol|brauch|benötig|erforderlich|nécessaire|obligatoire|necesari|obligatori"
    r"|necessari|obbligatori|nodig|verplicht|potrzebn|konieczn|нужн|необходим|gerek)\w*"
)
#: Words by which it is called needless or lacking, and not denied.
NEEDED = rf"{SOUGHT}|\b(?:ohne|sans|sin|senza|sem|zonder|bez|без|olmadan|utan|uden|uten)\w*"
#: Software, in any language: it could be taken for something that diagnoses.
SOFTWARE = regex(
    r"\b(?:(?:chat-?)?bot|(?:чат-?)?бот|ai|ki|ia|ии|yapay zeka"
    r"|assist[ae]n[tc]\w*|asist[ea]n\w*|ассистент\w*|помощник\w*|s[iy]st[eè]m\w*"
    r"|систем\w*|modul\w*|mode(?:ll?|le|lo)\b|modelo?s?\b|модел\w*|модул\w*|program(?:a|me|ma|m|mes|y|u)?\b|програм\w*"
    r"|pro[jy]e[ckt]\w*|progetto|projeto|proje|проект\w*|software|plat?t?a?form\w*|piattaforma|платформ\w*|app|tool)\b"
    r"|机器人|助手|系统|系統|模型|平台|软件|アプリ|ツール|システム|サービス|ボット"
)
#: What is said of any such thing, and not of this one.
ANY = regex(r"\W*(?:an?|eine?|een|une?|un[ao]?|uma?|uno)\b")
#: Software of no name at the beginning of a sentence, of which nothing is said that is about this one.
GENERIC = regex(
    r"\W*(?:an?|eine?|een|une?|un[ao]?|uma?|uno|en|ett|et) (?:\w+ ){0,2}?(?:apps?|aplicac\w+|aplicativo|applicazione"
    r"|application|applikation|anwendung|toepassing|chat-?bot|software|suchmaschine|smartwatch)\b"
)
