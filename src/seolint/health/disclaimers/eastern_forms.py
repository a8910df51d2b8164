"""The wording of medical disclaimers in Polish, Russian, Turkish, Chinese and Japanese."""

from __future__ import annotations

from seolint.health.disclaimers.form import DisclaimerForm, own_limit

EASTERN: dict[str, DisclaimerForm] = {
    "pl": DisclaimerForm(
        negation=r"nie|ani|żadn\w+",
        stems=("zastęp", "zastąp", "porad", "diagnoz", "medyczn", "konsultacj"),
        telling=2,
        purposes=("informacj", "informuj", "informacyjn", "edukacyjn", "poglądow", "rozrywkow", "charakter ogólny"),
        professions=("lekarz", "farmaceut", "specjalist"),
        denial=r"\bnie\b[^.;]{0,60}?\b(?:zastęp\w+|zastąpi\w*|stanowi\w*|jest|są|mog\w+|służ\w+)\b",
        medical=r"\b(?:lekar\w+|medyczn\w+|leczeni\w+|terapi\w+|badani\w+|diagnoz\w+|dietety\w+|farmaceut\w+"
        r"|psycholog\w+)\b",
        content=r"\b(?:artykuł\w*|informacj\w+|treś\w+|stron\w+|serwis\w*|portal\w*|blog\w*|tekst\w*"
        r"|materiał\w*|wpis\w*|aplikacj\w+|narzędzi\w+|kalkulator\w*|wynik\w*|analiz\w+|sugesti\w+|rekomendacj\w+"
        r"|poradnik\w*|asystent|chatbot|ai|porady|lektur\w+|usług\w*|platform\w+|odpowied\w+|autor\w*|redakcj\w+)\b",
        opinion=(
            r"(?:porad\w*|diagnoz\w*|konsultacj\w+|zalece\w+|opini\w+|ocen\w+|usług\w*|pomoc\w*|świadcze\w+"
            r"|badani\w+|wizyt\w+"
            r"|leczeni\w+|opiek\w+)(?:,? (?:ani |i |lub |oraz )?\w+){0,3}? (?:lekarsk|medyczn|kliniczn)\w+"
            r"|(?:porad\w*|diagnoz\w*|konsultacj\w+|opini\w+) (?:lekarsk|medyczn|kliniczn)\w+"
            r"|profesjonaln\w+ (?:porad|pomoc|konsultacj|opiek)\w*|wizyt\w+ u (?:\w+ )?lekarz\w+"
            r"|konsultacj\w+ z (?:lekarz|dietety|specjalist|farmaceut|psycholog)\w+"
        ),
        this=r"\b(?:to|ten|ta|te|tego|niniejsz\w+|one)\b",
        own=own_limit(r"(?:to )?nie (?:jest(?: to)?|są|stanowi\w*|zastępuj\w+|udziela\w*|dajemy)"),
        purpose=r"\b(?:cel\w*|charakter\w*) (?:\w+ ){0,2}(?:informacyjn|edukacyjn|poglądow|rozrywkow|ogóln)\w+"
        r"|\b(?:informacyjn|edukacyjn|poglądow|rozrywkow|ogóln)\w+ (?:\w+ )?(?:cel\w*|charakter\w*)"
        r"|\b(?:jedynie|tylko|wyłącznie) informuj\w+"
        r"|\bogóln\w+ informacj\w+|\binformacj\w+ ogóln\w+",
        advice=r"\b(?:skonsult\w+|zapytaj|porozmawiaj|skontakt\w+|zgło\w+ się|udaj\w* się|zasięgn\w+)\b[^.;]{0,40}?"
        r"\b(?:lekarz\w*|farmaceut\w+|specjalist\w+)|\b(?:tylko|jedynie|wyłącznie) lekarz\b",
    ),
    "ru": DisclaimerForm(
        negation=r"не|ни",
        stems=("замен", "консультаци", "самолеч", "медицинск", "диагноз"),
        telling=2,
        purposes=(
            "информаци",
            "информиру",
            "ознаком",
            "информационн",
            "справочн",
            "образовательн",
            "развлекательн",
            "общий характер",
            "общего характера",
        ),
        professions=("врач", "специалист"),
        denial=r"\bне\b[^.;]{0,60}?\b(?:(?:за|под)мен\w+|являет\w+|являют\w+|может|предназнач\w+|следует|должн\w+)\b",
        medical=r"\b(?:врач\w*|медицинск\w+|специалист\w*|диагноз\w*|лечени\w+|диагностик\w*|осмотр\w*"
        r"|само(?:лечени|диагност)\w*)\b",
        content=r"\b(?:стат(?:ь\w+|ей)|информаци\w+|материал\w*|сайт\w*|страниц\w+|блог\w*|текст\w*|контент\w*"
        r"|рекомендаци\w+|приложени\w+|сервис\w*|отчёт\w*|анализ\w*|прогноз\w*|расч[её]т\w*|тест\w*|калькулятор\w*"
        r"|результат\w*|инструмент\w*|здесь|ничто"
        r"|публикаци\w+|автор\w*|редакци\w+|ответ\w*|мы|чат-?бот|ассистент|ии)\b",
        opinion=(
            r"(?:медицинск|врачебн|клиническ)\w+,?(?: (?:или |и )?\w+,?){0,3}? (?:консультаци|рекомендаци|совет"
            r"|заключени|прогноз"
            r"|диагно|вывод|услуг|помощ|обследован|оценк|осмотр)\w*|консультаци\w+ (?:\w+ )?(?:врач|специалист)\w*"
            r"|диагноз\w*"
        ),
        this=r"\b(?:это\w*|эта|эти|данн\w+|она?|они)\b",
        own=own_limit(r"(?:это |мы )?не (?:является|являются|заменяет|заменяют|ставим|даём|даем|оказываем)|это не"),
        purpose=r"\b(?:ознакомительн|информационн|справочн|образовательн|развлекательн|иллюстративн|учебн)\w+"
        r" (?:\w+ )?(?:цел\w+|характер)|\bдля ознакомления\b|\bобщ(?:ий|его|им) (?:\w+ )?характер|\bобщая информаци"
        r"|\b(?:лишь|только) информиру\w+"
        r"|\bобщ\w+ информаци\w+",
        advice=r"\bтолько врач\b|\b(?:\w*консультир\w+|обра(?:титесь|щайтесь|титься|щаться)|спросите|посовет\w+"
        r"|консультаци\w+)\b[^.;]{0,40}?\b(?:врач\w*|специалист\w*)"
        r"|\b(?:поговорите|обсудите)\b[^.;]{0,40}?\b(?:врач|специалист)\w*",
    ),
    "tr": DisclaimerForm(
        stems=("tıbbi", "hekim", "doktor", "teşhis", "tedavi", "tanı", "profesyonel", "uzman"),
        telling=0,
        purposes=(
            "bilgi verir",
            "bilgilendirme",
            "bilgi amaçlı",
            "eğitim amaçlı",
            "eğlence amaçlı",
            "ön değerlendirme",
            "genel bilgi",
            "genel nitelik",
            "genel öneri",
            "rehber",
            "yol göster",
        ),
        professions=("doktor", "hekim", "eczacı", "uzman"),
        denial=r"\b(?:yerine geç(?:me|mi|eme)\w*|yeri(?:ni)? (?:tuta?ma\w+|ala?ma\w+)|değildir|değil|(?:amacı"
        r"|niteliği) taşıma\w+"
        r"|(?:kullanıl|sayıl|sun|ver|oluştur|içer)(?:ma|me|ama|eme|mi)\w*)\b",
        medical=r"\b(?:tıbbi|hekim\w*|doktor\w*|teşhis\w*|tedavi\w*|tanı|muayene\w*)\b",
        content=r"\b(?:içerik\w*|içeriğ\w*|yazı\w*|bilgi\w*|site\w*|sayfa\w*|makale\w*|metin\w*|metn\w*|blog\w*"
        r"|uygulama\w*|hizmet\w*|platform\w*|araç\w*|araca\w*|sonuç\w*|sonucu\w*|sistem\w*|analiz\w*|rapor\w*"
        r"|öneri\w*|proje\w*|yazılım\w*|prototip\w*)\b",
        opinion=r"tıbbi (?:\w+ )?(?:tavsiye|öneri|görüş|danışmanlık)"
        r"|(?:profesyonel|uzman) (?:\w+ )?(?:tavsiye|görüş|danışman"
        r"|destek|yardım)",
        this=r"\bbu\b",
        own=r"(?:^|[,;:])\W*(?:OPINION|(?:\w+ )?tıbbi (?:teşhis|tedavi))\S*(?: niteliğinde| için| amacıyla)?"
        r" (?:değil|vere?me|suna?ma|yerine geçmez)",
        purpose=r"\b(?:bilgilendirme|bilgi|eğitim|eğlence)(?: ve \w+)? amaçlı\w*|\bgenel (?:bir )?(?:bilgi|nitelik|rehber"
        r"|öneri|yol göster)"
        r"|\b(?:yalnızca|sadece) bilgi verir|\bön değerlendirme(?:dir)?\b",
        advice=r"\b(?:yalnızca|sadece|ancak) (?:\w+ )?(?:doktor|hekim)|\b(?:doktor|hekim|eczacı"
        r"|uzman)\w*[^.;]{0,30}?\b(?:danış|başvur|görüş|sorun|sorunuz|sorabil)\w*"
        r"|\b(?:doktor|hekim)\w*[^.;]{0,20}?\bkonuş\w*",
    ),
    "zh": DisclaimerForm(
        stems=(
            "替代",
            "取代",
            "不构成",
            "不構成",
            "代替",
            "诊断",
            "診斷",
            "医疗建议",
            "醫療建議",
            "诊疗",
            "診療",
            "医学建议",
            "醫學建議",
            "医疗服务",
            "醫療服務",
        ),
        telling=4,
        purposes=(
            "一般信息",
            "一般資訊",
            "一般建议",
            "提供信息",
            "提供資訊",
            "提供资讯",
            "参考",
            "參考",
            "科普",
            "一般性",
            "教育目的",
            "娱乐",
            "娛樂",
            "教育用途",
        ),
        professions=("医", "醫", "就诊", "药师", "藥師"),
        denial=r"(?:不(?:能|可|应|應|得|会|會|宜|足以|可以|应该|應該)?|并非|並非|无法|無法|非|没有|沒有)[^。；;，,]{0,8}?"
        r"(?:替代|代替|取代|构成|構成|作为|作為|视为|視為|提供|代表|等同|当作|當作|当成|用于|用於|用作|是|做出|给出|進行|进行)"
        r"|非(?=(?:专业|專業)?(?:医|醫|诊|診))",
        medical=r"医|醫|诊断|診斷|诊疗|診療|治疗|治療|处方|處方",
        content=r"本(?!品|疗|療|法|方|药|藥|茶|膳|操|草)[^，。；;,]{1,8}?(?:不|仅|僅|只|无法|無法|并非|並非|非|为|為|由|是|旨在)|这(?:一页|些|份)|這(?:一頁|些|份)"
        r"|这是[^，。；]{0,16}?(?:工具|常识|内容|文章|信息|科普|知识|平台|服务|系统|应用|助手)|本(?:文|站|网|網|页|頁|内容|內容|平台|平臺|系统|系統|服务|服務|报告|報告|计划|計畫"
        r"|应用|應用|程序|资料|資料|信息"
        r"|資訊|结果|結果|公众号|号|软件|测试|测评|预测|回答|app)|(?:分析|测试|測試|评估|評估|问卷|問卷|自测|检测|测评)(?:结果|結果)|(?:以上|以下|此|该|該|上述|所有|相关|所载"
        r"|所提供)[^。；;，,]{0,8}?"
        r"(?:内容|內容|信息|資訊|资料|資料|结果|結果|建议|建議|文章|知识|知識|分析)|(?:内容|內容|信息|資訊|文章|资料|資料)"
        r"[^。；;，,]{0,6}?(?:仅|僅|只|不|供)|我们|我們|笔者|作者|编者|小编",
        opinion=r"(?:医|醫|诊|診|治|临床|臨床|专业|專業)[^。；;，,]{0,8}?(?:建议|建議|意见|意見|诊断|診斷|指导|指導|咨询|諮詢|判断|判斷"
        r"|治疗|治療|服务|服務|评估|評估|依据|依據|结论|結論|疗|療|行为|行為|面诊|关系)|诊断|診斷|诊疗|診療|就医|就醫|就诊|就診|看医生|看醫生|面诊|面診|处方|處方"
        r"|(?:医疗|醫療)服务|(?:医疗|醫療)服務|医学检查",
        this=r"(?:^|[，。：:；;,])\W*(?:这|這|此|本)(?:些|并|並|不|非|仅|僅|只)",
        own=r"(?:^|[，。：:；;,\s])\W*(?:也|亦|且|均|并|並|更)?(?:非|并非|並非|不是|不(?:能|可|应|應|得)?(?:构成|構成|作为|作為|提供|替代|代替|取代))"
        r"(?:任何|专业|專業|具体)?(?:的)?(?:OPINION)",
        purpose=r"(?:仅|僅|只|单纯)?(?:供|作|为|為|做)[^。；;，,]{0,10}?(?:参考|參考|学习|科普|分享)|(?:健康)?科普|一般性(?:质|質|信息|資訊|资讯)?|(?:教育|娱乐|娛樂)(?:目的|用途|性质)"
        r"|(?:只|仅|僅)提供(?:信息|資訊|资讯)"
        r"|一般(?:性)?(?:的)?(?:信息|資訊|资讯|建议|建議)",
        advice=r"(?:只有|唯有|须由|須由)[^。；]{0,4}?(?:医|醫)|(?:咨询|諮詢|请教|請教|询问|詢問|寻求|尋求|求助|联系|遵)[^。；;]{0,12}?(?:医|醫|药师|藥師)|就医"
        r"|就醫|就诊|就診|面诊|看医生|看醫生"
        r"|[与向跟](?:您的|你的)?(?:医生|醫生|医师|醫師)[^。；]{0,6}?(?:沟通|溝通|讨论|商量|咨询|諮詢|询问)",
    ),
    "ja": DisclaimerForm(
        stems=(
            "代わるもの",
            "医療行為",
            "推奨する",
            "ガイドラインでは",
            "医学的",
            "医療上",
            "代わりに",
            "代替",
            "診断",
            "助言",
            "アドバイス",
            "治療を目的",
            "診療",
            "処方",
            "医療サービス",
        ),
        telling=2,
        purposes=("情報", "参考", "目安", "一般的", "教育目的", "娯楽"),
        professions=("医師", "医療機関", "医者", "専門医", "薬剤師", "病院", "専門家", "受診"),
        denial=r"(?:では|でも|じゃ|には|とは|は)(?:あり(?:ません|得ません)|ございません|なく|なりません|ない)"
        r"|(?:行い|行なって|提供(?:し|いたし)?て?|いたし|でき|致し|おこない|しており|いたしており|って(?:い|お))(?:お?り)?ません|わけではな|もの(?:では|でも)な",
        medical=r"医師|医療|医学|医者|診断|診察|診療|治療|専門医|薬剤師|処方",
        content=r"(?:本|当|この|これらの|上記の?|掲載(?:された|する|の)?|弊社の?)(?:アプリ|サービス|サイト|ウェブサイト|記事|ページ|コンテンツ|ツール"
        r"|ブログ|チェック|結果|診断結果|情報|内容|コラム|メディア|システム|テスト|解説)|(?:情報|記事|内容|コンテンツ|結果|解説|ページ|サイト|アプリ|推定)"
        r"[^。]{0,14}?(?:は|も)|目的とした(?:サービス|アプリ|ツール|システム|記事)|提案は|(?:回答|応答|返答|出力)は|筆者|私たち|我々|弊社|当社|運営者|編集部"
        r"|文章|本文",
        opinion=r"(?:医師|医療|医学|専門家|専門|診断|治療|医療上の)[^。、]{0,8}?(?:診断|診察|助言|アドバイス|意見|相談|判断|指導|治療|行為|提案|推奨|処方)"
        r"|診断|医療行為|診療行為|医学的"
        r"|医療サービス|医学的検査",
        this=r"(?:^|[。※・])\W*(?:これ|この(?!製品|商品|薬|サプリ|施術|療法)|本(?!品|製品|商品|剤|施術))",
        own=r"(?:^|[。※・·])\W*(?:あくまで[^。]{0,20})?(?:OPINION)(?:や[^。]{0,12})?(?:では|でも|を(?:提供|目的と)する(?:もの)?では|(?:に代わる"
        r"|の代わりになる)ものでは)"
        r"(?:あり|ござい|なく)"
        r"|、\W*(?:医療(?:行為|アドバイス|相談|上の助言)|医学的(?:な)?(?:助言|アドバイス))(?:では|でも)(?:あり|ござい|なく)"
        r"|(?:^|[。※・·])\W*(?:医療|診療)(?:サービス|行為)(?:は|を)(?:提供|行)[^。]{0,8}ません"
        r"|(?:助言|診断|アドバイス|医療相談)は(?:でき(?:ません|かねます)|いたし(?:ません|かねます)|行(?:いません|っておりません))",
        purpose=r"(?:情報(?:の)?提供|参考(?!文献|価格|書|資料|リンク|サイト)(?:情報|程度|まで|として)?|一般的な(?:情報|内容|もの|知識|健康情報)"
        r"|教育(?:目的)?|啓発|娯楽目的)|情報をお伝え|(?:あくまで[^。]{0,12}|(?:情報|記事|内容|結果)は[^。]{0,12})目安",
        advice=r"(?:医師|医療機関|医者|専門医|専門家|薬剤師|病院)[^。]{0,20}?(?:相談|受診|問い合わせ|診察|診断を受け|指示)|受診(?:して|を)"
        r"|医師(?:だけ|のみ)",
    ),
}
