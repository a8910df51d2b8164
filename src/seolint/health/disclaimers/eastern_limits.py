"""The words of limits in Polish, Russian, Turkish, Japanese and Chinese."""

from __future__ import annotations

from seolint.health.disclaimers.limit_words import LimitWords

EASTERN: dict[str, LimitWords] = {
    "pl": LimitWords(
        stems=(
            "objaw",
            *("pacjent", "lekach", "leków"),
            "wartości medyczn",
            "plan leczenia",
            *("pytania", "przypadk", "zastęp", "zastąp", "zwalnia", "miejsce", "samole", "samodiagn", "samodziel"),
            *("zaleceni", "recept", "decyzj", "odpowiedzialn", "diagnoz", "leczeni"),
        ),
        text=r"\b(?:artykuł\w*|tekst\w*|informacj\w+|treś\w+|stron\w+|serwis\w*|portal\w*|blog\w*|materiał\w*|poradnik\w*"
        r"|lektur\w+|nic|wpis\w*|dane|podcast\w*|film\w*|tutaj|publikacj\w+|aplikacj\w+|wskazówk\w+|wskazówek)\b"
        r"|\b(?:relacj\w+|histori\w+|książk\w+|rozdział\w*|wywiad\w*|seri\w+|felieton\w*|odpowied\w+|czasopism\w*"
        r"|podsumowani\w*|słownik\w*|ulotk\w*|dokument\w*|przewodnik\w*)\b",
        publisher=r"\b(?:możemy|odpowiadamy|udzielamy|redakcj\w+|autor\w*|wydawc\w+|fundacj\w+|stowarzyszeni\w+|mogę)\b"
        r"|\b(?:jesteśmy|jestem)\b",
        negation=r"\b(?:nie|nigdy|żad\w+|ani|nic)\b",
        answer=r"\b(?:odpowiada\w*|odpowiedzi|udziela\w*|doradza\w*|komentowa\w*|ocenia\w*|porad\w*|konsultowa\w*)\b"
        r"|\b(?:oceni\w+)",
        question=r"\b(?:indywidualn\w+|osobist\w+|medyczn\w+|konkretn\w+|poszczególn\w+) (?:\w+ )?(?:pyta\w+|przypad\w+"
        r"|sprawa\w*|porad\w*)"
        r"|\b(?:twoich|państwa|pani|pana|twojego) (?:\w+ )?(?:objaw\w*|chor\w+|stan\w*|przypad\w+)",
        replace=r"\b(?:zastęp\w+|zastąpi\w*|zastąpie\w*|zwalnia\w*|zamiast|miejsce)\b",
        care=r"\b(?:lekar\w+|medyczn\w+|farmaceut\w+|specjalist\w+|położn\w+|wizyt\w+|badani\w+|dietety\w+|psycholog\w+"
        r"|terapeut\w+|pediatr\w+|konsultacj\w+)\b"
        r"|\bleczeni\w*|terapi\w+",
        use=r"\b(?:jako|do|służ\w+|traktowan\w+|podstaw\w+|być|są|używa\w+|wykorzyst\w+|stanowi\w*|przeznaczon\w+)\b"
        r"|\b(?:ma|traktuj\w*|a nie)\b"
        r"|\bjest\b",
        treating=r"\b(?:samo(?:leczeni|diagno)\w+|samodzieln\w+ (?:leczeni|diagno)\w+|(?:zaleceni|rekomendacj)\w+ (?:\w+ )?"
        r"(?:leczeni|terapi|lek)\w*|recept\w*|stawiani\w+ diagno\w+|postawi\w+ diagno\w+)"
        r"|\bplan\w* (?:leczeni|terapi)\w*|\bwartości medyczn\w+",
        rest=r"\b(?:na podstawie|w oparciu|wyłącznie|opiera\w+|kieruj\w*)\b",
        decision=r"\bdecyzj\w+",
        health=r"\b(?:zdrowi\w*|leczeni\w*|medyczn\w+|terapi\w+|lekar\w+|lek(?:ach|ów|i))\b",
        liable=r"\bnie\b[^.;]{0,40}?\bodpowiedzialnoś\w+|\bodpowiedzialnoś\w+[^.;]{0,40}?\bnie\b",
        selfcare=r"\bsamo(?:leczeni|diagno)\w*",
    ),
    "ru": LimitWords(
        stems=(
            "симптом",
            *("пациент", "лекарств"),
            "ценност",
            "план лечени",
            *(
                "вопрос",
                "случа",
                "замен",
                "отмен",
                "самолеч",
                "самодиагн",
                "рекомендаци",
                "рецепт",
                "решени",
                "ответствен",
            ),
            *("диагно", "лечени", "назначени"),
        ),
        text=r"\b(?:стат(?:ь\w+|ей)|текст\w*|информаци\w+|контент\w*|страниц\w+|сайт\w*|портал\w*|блог\w*"
        r"|материал\w*|чтени\w+"
        r"|ничто|данны\w+|публикаци\w+|видео|здесь|совет\w*|приложени\w+|опубликован\w+|содержани\w+|сведени\w+)\b"
        r"|\b(?:рассказ\w*|книг\w+|глав\w+|интервью|сери\w+|колонк\w+|журнал\w*|обзор\w*|гид|брошюр\w*|документ\w*"
        r"|памятк\w*|руководств\w*|подборк\w*)\b",
        publisher=r"\b(?:мы|я|редакци\w+|автор\w*|издател\w+|фонд|команда|журналист\w*)\b",
        negation=r"\b(?:не|ни|никак\w+|нельзя|никогда)\b",
        answer=r"\b(?:отвеча\w+|ответ\w+|консультир\w+|комментир\w+|совет\w+|оценива\w+)\b"
        r"|\b(?:оцени\w+|суди\w+)",
        question=r"\b(?:личны\w+|индивидуальн\w+|медицинск\w+|частны\w+|отдельн\w+|конкретн\w+) (?:\w+ )?(?:вопрос|случа"
        r"|ситуаци)\w+"
        r"|\b(?:ваш\w*) (?:\w+ )?(?:симптом|заболеван|болезн|состояни|случа)\w*",
        replace=r"\b(?:замен\w+|замещ\w+|подмен\w+|отменя\w+|вместо|избавля\w+)\b",
        care=r"\b(?:врач\w*|доктор\w*|фармацевт\w*|специалист\w*|медицинск\w+|при[её]м\w*|осмотр\w*|консультаци\w+"
        r"|психолог\w*|диетолог\w*|терапевт\w*|визит\w*)\b"
        r"|\bлечени\w*|терапи\w+",
        use=r"\b(?:как|для|служи\w+|использ\w+|понима\w+|рассматрива\w+|воспринима\w+|предназнач\w+|являет\w+|являют\w+"
        r"|основани\w+|руководств\w+|призыв\w*|—|–|-)"
        r"|\bимеет\b",
        treating=r"\b(?:само(?:лечени|диагност)\w+|рекомендаци\w+ (?:по|к|для) (?:\w+ )?(?:лечени|терапи|применени)\w+"
        r"|рецепт\w*|постановк\w+ диагноз\w*|назначени\w+ лечени\w+)"
        r"|\bплан\w* (?:лечени|терапи)\w*|\bмедицинской ценности\b"
        r"|\bстави\w+ (?:\w+ )?диагноз\w*",
        rest=r"\b(?:на основани\w+|основыва\w+|на основе|опира\w+|полага\w+|только|исключительно|руководств\w+)\b",
        decision=r"\bрешени\w+",
        health=r"\b(?:здоровь\w+|лечени\w+|медицинск\w+|терапи\w+|лекарств\w*)\b",
        liable=r"\bне\b[^.;]{0,40}?\bответственност\w+",
        selfcare=r"\bсамо(?:лечени|диагност)\w*",
    ),
    "tr": LimitWords(
        stems=(
            "belirti",
            *("hasta-", "ilaç"),
            "tıbbi değer",
            "tedavi plan",
            *("soru", "vaka", "yerini", "yerine", "yeri", "kendi kendine", "öneri", "reçete", "karar", "sorumlu"),
            *("tanı", "teşhis", "tedavi"),
        ),
        text=r"\b(?:içeri\w+|yazı\w*|bilgi\w*|site\w*|sayfa\w*|makale\w*|metin\w*|metn\w*|blog\w*|burada\w*|portal\w*"
        r"|okumak|yayımlanan\w*|rehber\w*|video\w*|uygulama\w*|tavsiyeler\w*)\b"
        r"|\b(?:öykü\w*|kitap\w*|kitab\w*|röportaj\w*|dizi\w*|dergi\w*|broşür\w*|belge\w*|yanıtlar\w*|bülten\w*)\b",
        publisher=r"\b(?:biz\w*|kurul\w*|editör\w*|yazar\w*|ekib\w+|ekip\w*|yayın\w*|\w+[ıiuü]yoruz|\w+[ae]mayız"
        r"|derne[kğ]\w*"
        r"|\w+[ae]meyiz)\b"
        r"|\bmümkün değil\w*",
        negation=r"\b(?:\w*[^\W\d_]m[ae]z(?:lar|ler|dir|sınız|siniz)?|\w+m[ae]m[ae]l[ıi]\w*|\w+m[ae]y[ıi]n(?:[ıi]z)?"
        r"|\w+m[ae]yız"
        r"|\w+m[ae]yiz|\w+m[ıiuü]yor\w*|\w+m[ae]m[ıi]ş\w*|değil\w*|hiçbir)\b"
        r"|\byok(?:tur)?\b",
        answer=r"\b(?:yanıt\w*|cevap\w*|görüş\w*|danışmanlık|öneri\w*|tavsiye\w*|değerlendir\w*)\b"
        r"|\bdeğerlendirme\w*",
        question=r"\b(?:kişisel|bireysel|özel|tıbbi|sağlık) (?:\w+ )?(?:soru\w*|vaka\w*|durum\w*|danışma\w*)"
        r"|\b(?:belirtileriniz|hastalığınız|durumunuz|şikayetleriniz)\w*",
        replace=r"\byeri(?:ni|ne)?\b|\byerlerini\b",
        care=r"\b(?:doktor\w*|hekim\w*|eczacı\w*|muayene\w*|uzman\w*|tıbbi|tedavi\w*|sağlık personeli\w*|diyetisyen\w*"
        r"|psikolog\w*)\b"
        r"|\btedavi\w*",
        use=r"\b(?:olarak|için|kullan\w+|amac\w+|sayıl\w+|anlaşıl\w+|niteliğ\w+|değil\w*|koy\w+|yönelik|yer veril\w+)\b"
        r"|\b(?:yok\w*|planı)\b",
        treating=r"\b(?:kendi kendine (?:teşhis|tanı|tedavi)\w*|tedavi (?:öneri|tavsiye|plan)\w*|reçete\w*"
        r"|(?:tanı|teşhis) koy\w*|tedavi edici)\b"
        r"|\btedavi plan\w*|\btıbbi değer\w*",
        rest=r"\b(?:dayan\w+|temel\w*|esas\w*|yalnızca|sadece|yola çıkarak|göre)\b",
        decision=r"\bkarar\w*"
        r"|\bkararlar\w*",
        health=r"\b(?:sağlığınız\w*|sağlı[kğ]\w*|tedavi\w*|tıbbi|ilaç\w*)\b",
        liable=r"\bsorumlu(?:luk)?\b[^.;]{0,30}?\b(?:değil\w*|\w+m[ae]z\w*)",
        selfcare=r"\bkendi kendine (?:teşhis|tanı|tedavi)",
    ),
    "ja": LimitWords(
        stems=(
            "勧め",
            *("質問", "症状", "患者", "薬を"),
            "症状の",
            "価値",
            "治療計画",
            "治療の決定",
            "決定",
            "相談",
            "症例",
            "代わ",
            "代用",
            "代替",
            "自己",
            "ご自身で",
            "推奨",
            "判断",
            "責任",
            "治療法",
            "基づ",
            "処方",
        ),
        text=r"(?:本|当|この|これらの|上記の?|掲載)(?:アプリ|サービス|サイト|ウェブサイト|記事|ページ|コンテンツ|ツール|ブログ|情報|内容"
        r"|コラム|メディア|稿)|(?:記事|情報|内容|コンテンツ|ページ|サイト)"
        r"|文章|本文"
        r"|体験談|ガイド|本書|インタビュー|連載|冊子|資料|動画|解説",
        publisher=r"編集部|筆者|著者|当サイト|弊社|運営|お答え|回答",
        negation=r"ません|ない(?:で|よう)|なさらない|かねます|いかね|せず|控え"
        r"|ではな[くい]",
        answer=r"お答え|回答|返答|対応|応じ"
        r"|評価|できません",
        question=r"(?:個別|個々|個人的)[^。]{0,8}?(?:相談|症例|質問|症状|診断)|(?:医療|診断)[^。]{0,4}?(?:相談|質問)"
        r"|症状の(?:評価|診断|判断)",
        replace=r"代わり|代わる|代用|代替|取って代|置き換",
        care=r"医師|医療機関|受診|診察|診療|診断|薬剤師|専門家|専門医"
        r"|治療"
        r"|意見",
        use=r"使用|利用|使わ|目的|基づ|もの|として"
        r"|あり|お読み"
        r"|使",
        treating=r"自己(?:診断|治療|判断)|ご自身で[^。]{0,4}?診断|治療法を推奨|治療(?:方針)?の推奨|特定の(?:治療|薬)[^。]{0,8}?(?:推奨|勧め)"
        r"|治療(?:計画|方針)では|医学的な?価値"
        r"|治療を(?:勧め|推奨)",
        rest=r"だけ|のみ|基づ|もとに|頼ら",
        decision=r"判断|決め"
        r"|決定",
        health=r"治療|診断|医療|健康|薬",
        liable=r"責任(?:を|は)[^。]{0,12}?(?:負い|負え|持ち|取り)[^。]{0,6}?(?:ません|かねます)|責任を負わない|一切の責任",
        selfcare=r"自己(?:診断|治療|判断)",
    ),
    "zh": LimitWords(
        stems=(
            "治疗建议",
            *("医患", "醫病", "醫患"),
            "治療建議",
            "用药建议",
            "症状",
            "价值",
            "方案",
            *(
                "问题",
                "問題",
                "个案",
                "個案",
                "代替",
                "替代",
                "取代",
                "自行",
                "自我",
                "推荐",
                "推薦",
                "处方",
                "處方",
                "决定",
            ),
            *("決定", "负责", "負責", "责任", "責任", "依据", "依據"),
        ),
        text=r"本(?:文|站|网|網|页|頁|内容|內容|平台|平臺|资料|資料|信息|資訊|号|號|栏目)|文(?:中|章|字)|内容|內容|信息|資訊|资料|資料"
        r"|博客"
        r"|指南|经历|經歷|故事|专栏|專欄|采访|採訪|手册|手冊|问答|問答|视频|影片",
        publisher=r"我们|我們|本站|编辑部|編輯部|作者|编者|小编|笔者|平台",
        negation=r"不|无法|無法|勿|别|未|非|没有|沒有|无意|無意|概不",
        answer=r"回答|解答|提供意见|提供意見|答复|答覆|提供建议|咨询|諮詢|评论"
        r"|评估|評估|判断",
        question=r"个人|個人|个案|個案|具体病情|具體病情|个别|個別"
        r"|(?:您|你)的(?:症状|病情|情况|病況)",
        replace=r"代替|替代|取代",
        care=r"医生|醫生|医师|醫師|药师|藥師|就医|就醫|专科|专业意见|專業意見|面诊|面診|诊断|診斷|诊疗"
        r"|治疗|治療",
        use=r"用于|用於|用作|作为|作為|理解为|理解為|视为|視為|根据|根據|依据|依據|推荐|推薦|自行|得|应|應"
        r"|有|而不是|当作|當作"
        r"|不是|并非|並非",
        treating=r"自(?:我|行)(?:诊断|診斷|用药|用藥|治疗|治療)|(?:推荐|推薦)[^。；，,]{0,8}?(?:疗|療|治|药|藥)"
        r"|(?:疗法|療法|治疗|治療|药物|藥物)[^。；，,]{0,4}?(?:推荐|推薦)|处方|處方"
        r"|治疗(?:方案|计划)|治療(?:方案|計畫)|(?:医学|醫學)(?:价值|價值)"
        r"|(?:治疗|治療|用药|用藥)(?:建议|建議)",
        rest=r"仅凭|僅憑|仅(?:依|根)据|只凭|根据|根據|依据|依據|基于",
        decision=r"决定|決定|决策|決策|依据|依據|选择|選擇",
        health=r"治疗|治療|医疗|醫療|健康|[用停换服][药藥]|药物|藥物",
        liable=r"(?:不|概不)[^。；，,]{0,6}?(?:负责|負責|承担|承擔)|(?:无|無)责任",
        selfcare=r"自(?:我|行)(?:诊断|診斷|用药|用藥|治疗|治療)",
    ),
}
