"""A limit, or a purpose with a referral, is a disclaimer; a purpose alone is weak; a referral alone is none."""

from __future__ import annotations

import pytest

from seolint.health.disclaimers.grades import grade_disclaimer

#: Language, grade and text, separated by spaces.
CASES = """
en present We are unable to offer medical advice.
en present We are not able to give individual medical advice.
en present No part of this article is medical advice.
en present Nothing in here amounts to medical advice.
en present Do not treat this page as medical advice.
en present Do not take anything on this page as medical advice.
en present Please don't use this article instead of seeing your doctor.
en present It must not be used in place of professional care.
en present The site does not provide specific medical advice.
en present We do not offer personalised medical advice.
en present This page does not give individualized health advice.
en present None of the content is to be taken as personal medical guidance.
en present THIS WEBSITE DOES NOT PROVIDE MEDICAL ADVICE.
en present THE CONTENT IS NOT INTENDED TO BE A SUBSTITUTE FOR PROFESSIONAL MEDICAL ADVICE, DIAGNOSIS OR TREATMENT
en present DISCLAIMER: THE INFORMATION ON THIS SITE IS NOT MEDICAL ADVICE.
en present I'm not a doctor; think of this as a cook's notes, not medical advice.
en present Think of this as friendly conversation rather than as medical advice.
en present This is for general information only and should never be relied upon for medical decisions.
en present The information here should not be relied on to make medical decisions.
en present Do not make medical decisions based on this site.
en present The content should not be used to diagnose or treat any health condition.
en present You should not use the information on this website to diagnose yourself.
en present We do not claim to cure any illness.
en present The articles make no claim to diagnose, treat or cure any disease.
en present This guide isn't meant to diagnose or treat anything.
en present This information does not take the place of a consultation with your own doctor.
en present The leaflet cannot take the place of talking with your care team.
en present Reading this article does not create a doctor-patient relationship.
en present No doctor-patient relationship is formed by using this website.
en present Use of this blog does not establish a physician-patient relationship between you and the author.
en present This article should be used to support rather than replace any advice given by a medical practitioner.
en present It is intended to complement, not replace, the care you get from your doctor.
en present This page is general information and no substitute for individual medical advice.
en present This page is informational and can't replace your GP.
en present General information only, never a replacement for your physician.
en present The views here are personal and are not to be construed as clinical advice.
en present Information on this site must not be considered a medical diagnosis.
en present The tips are not medical recommendations.
en present These suggestions are no replacement for medical care.
en present These recommendations shouldn't substitute medical treatment.
en present The editors accept no liability; nothing here replaces a visit to the doctor.
en present Nothing on this page replaces a doctor.
en present This article is not a substitute for seeing a doctor.
en present We aren't doctors and nothing we write is medical advice.
en present I am not a medical professional and cannot give medical advice.
en present This material has been written for education, not diagnosis.
en present This content is educational and not a diagnosis or treatment plan.
en present This content is not a diagnosis.
en present Nothing stated here should be mistaken for medical advice.
en present It should not be confused with medical advice.
en present The content of this page is in no way medical advice.
en present By no means does this article replace a consultation with a specialist.
en present Under no circumstances should this text replace professional medical advice.
en present In no event should the content be seen as medical advice.
en present Readers should not regard the content as medical advice.
en present Readers are advised not to use this article as a substitute for medical care.
en present The reader should not consider this book a substitute for medical advice from a physician.
en present We can neither diagnose conditions nor recommend treatment.
en present Our staff cannot answer questions about your own health or give medical advice.
en present Not a substitute for medical advice.
en present Not medical advice
en present *Not intended as medical advice.
en present Medical advice is not provided on this website.
en present No medical or dental advice is offered here.
en present The aim of this site is not to replace your doctor.
en present This post does not contain medical advice.
en present While we strive for accuracy, this content isn't a substitute for a qualified healthcare professional.
en present You should never use this guide as a replacement for professional help from a therapist.
en present This is not a medical advice.
en present Any information here is not to be used as treatment advice.
en present The information is not intended or implied to be a substitute for professional medical advice.
en present This fact sheet is not intended to take the place of advice from your health care team.
en present All information is of a general nature and does not replace a personal consultation with a doctor.
en present The authors do not accept responsibility for self-treatment; this article cannot replace medical care.
en present The content is purely informational, so it shouldn't be used as medical advice.
en present Always talk to a doctor; we're journalists, and this isn't medical advice.
en present This story isn't a prescription. It is not intended to treat or diagnose.
en present All content is for information only. Please consult your doctor about your own case.
en present For informational purposes only. Consult your local medical authority for advice.
en present This page is for information only; see your doctor if you are unwell.
en present The purpose of this site is education: please ask your own doctor about your case.
en present This page offers general information. It should not be used without advice from your doctor.
en weak This page is for informational purposes only.
en weak The content is intended for general education only.
en weak This information is for educational purposes.
en weak Medical disclaimer
en weak Please read our full medical disclaimer.
en weak See our medical disclaimer
en weak This product is not intended to diagnose, treat, cure, or prevent any disease.
en missing DISCLAIMER: IF YOU ARE CONCERNED WITH ANY OF YOUR RESULTS, PLEASE CONSULT WITH YOUR PHYSICIAN.
en missing Disclaimer: if you are worried about any of your results, please see your doctor.
en missing DISCLAIMER. ASK YOUR PHARMACIST BEFORE YOU TAKE ZINC WITH OTHER MEDICATIONS.
en missing Ask your doctor before you buy a lamp.
en missing We are happy to offer medical advice.
en missing We are able to offer medical advice.
en missing Our nurses offer specific medical advice by phone.
en missing Seek medical advice if it gets worse.
en missing You should not ignore medical advice.
en missing The agency does not provide specific medical advice to travellers.
en missing Patients should not make medical decisions based on a single reading.
en missing The test should not be used to diagnose diabetes.
en missing Finger-prick devices should not be used to diagnose diabetes.
en missing A supplement cannot replace a balanced diet or medical care.
en missing The doctor-patient relationship does not end with the operation.
en missing We do not recommend surgery.
en missing We cannot recommend this product for children.
en missing No part of the treatment is painful.
en missing Do not take this medicine instead of insulin.
en missing Do not use this cream instead of seeing a dermatologist.
en missing Your doctor may not be able to diagnose or treat it.
en missing Massage does not take the place of physiotherapy.
en missing No treatment is given before a diagnosis.
en missing Do not treat the wound at home instead of seeing your doctor.
en missing We do not know what causes it.
en missing Scientists do not claim to cure the disease.
en missing The supplier does not claim to cure cancer.
en missing Do not stop treatment without talking to your doctor.
en missing People were told the course is for educational purposes.
en missing Ask your doctor for more information.
en missing The clinic is unable to offer medical advice over the phone.
en missing We were unable to diagnose the cause.
en missing An app is no replacement for a doctor, experts warn.
en missing Never replace your doctor's advice with what a friend says.
en missing This information is not legal advice.
en missing The scan is not a diagnosis.
en missing A high reading is not a diagnosis.
en missing It is not a diagnosis you want to hear.
en missing The trial was for research purposes only. Consult your doctor before taking part.
de present Alle Angaben ohne Gewähr, sie ersetzen nicht den Besuch beim Arzt.
de present Dieser Artikel dient der allgemeinen Information und ersetzt keine aerztliche Beratung.
de present Dieser Artikel ist kein Ersatz fuer aerztlichen Rat.
de present Die Informationen ersetzen weder ärztlichen Rat noch eine Diagnose.
de present Keine medizinische Beratung.
de present Hinweis: Dies sind allgemeine Informationen, keine medizinische Beratung.
de present Die Inhalte dienen ausschließlich der Information und stellen keine Aufforderung zur Selbstbehandlung dar.
de present Der Beitrag ist keine Anleitung zur Selbstdiagnose oder Selbstmedikation.
de present Wir dürfen keine ärztlichen Ratschläge erteilen.
de present Eine ärztliche Untersuchung kann durch diesen Text nicht ersetzt werden.
de present Die Beratung durch Ihre Ärztin wird durch diese Seite nicht ersetzt.
de present Die Redaktion gibt keine Heilversprechen ab.
de present Unsere Texte enthalten keine Heilversprechen und sind keine Diagnose.
de present Unsere Hinweise sind keine medizinische Anleitung.
de present Der Ratgeber dient nur der Information. Fragen Sie bei Beschwerden Ihren Arzt.
de present Medizinische Auskünfte können wir nicht geben.
de present Individuelle medizinische Beratung können wir leider nicht leisten.
de present Die hier genannten Tipps sind nicht als medizinischer Rat zu verstehen.
de present Die Hinweise ersetzen nicht das Gespräch mit Ihrem Arzt oder Apotheker.
de weak Dieser Beitrag dient nur der allgemeinen Information.
de missing Fragen Sie Ihren Arzt oder Apotheker.
de missing Bei Beschwerden wenden Sie sich bitte an Ihre Aerztin oder Ihren Arzt.
de missing Die Creme ersetzt keine ärztliche Behandlung.
de missing Der Schnelltest ersetzt nicht den Besuch beim Arzt.
de missing Nehmen Sie das Mittel nicht ohne ärztlichen Rat.
de missing Der Arzt konnte keine Diagnose stellen.
de missing Eine Diagnose ist nicht immer möglich.
fr present Ce site n'a pas vocation à remplacer une consultation médicale.
fr present Ce contenu ne saurait remplacer l'avis d'un professionnel de santé.
fr present Cet article n'est pas un avis médical.
fr present Cette page n'est en aucun cas un diagnostic médical.
fr present Les informations ne doivent pas être utilisées pour un autodiagnostic.
fr present Les contenus du site ne peuvent en aucun cas se substituer à l'avis de votre médecin traitant.
fr present Nous ne sommes pas habilités à donner un avis médical.
fr present Informations à titre indicatif, ne remplaçant pas un avis médical.
fr present Cet article a un but informatif. En cas de doute, demandez conseil à votre médecin ou à votre pharmacien.
fr present Aucun contenu de ce site ne constitue un avis médical.
fr present En aucun cas cet article ne remplace une visite chez le médecin.
fr weak Cet article est publié à titre informatif.
fr missing Consultez votre médecin si la douleur persiste.
fr missing Demandez un avis médical avant de commencer.
fr missing Ne prenez pas ce traitement sans avis médical.
fr missing Le thermomètre ne remplace pas un médecin.
fr missing La clinique ne donne pas d'avis médical par téléphone.
es present Esta información no pretende sustituir la consulta con un profesional de la salud.
es present El contenido es solo informativo y no constituye un diagnóstico médico.
es present No es consejo médico.
es present Este artículo no es un consejo médico.
es present Este texto no debe usarse como sustituto del consejo médico profesional.
es present La información aquí publicada nunca debe reemplazar la opinión de tu médico.
es present No damos consejos médicos.
es present En ningún caso este contenido sustituye la visita al médico.
es present Este contenido tiene fines informativos. Consulta siempre a tu médico antes de tomar suplementos.
es present Este artículo tiene carácter divulgativo. Ante cualquier duda, consulte con su médico.
es present La información de esta web no debe utilizarse para el autodiagnóstico ni la automedicación.
es present La autora no ofrece asesoramiento médico personalizado.
es present Ningún contenido de este sitio sustituye el diagnóstico de un médico.
es weak Este artículo tiene fines informativos.
es present La herramienta es educativa y no sustituye la consulta con un profesional de la salud.
es present No ofrece asesoramiento médico ni diagnósticos.
en present Foxglade is a free guide for carers and is not a substitute for medical advice.
en present Do not use these charts for self-diagnosis.
en present We do not provide medical services through this website.
en present The information here is general. You should always consult your own physician.
en missing Our clinic gives no medical advice on public holidays.
en missing Critics complain that the guide does not give medical advice.
en missing Foxglade is a wellness service and is not designed to diagnose or treat any disease.
en missing Nothing replaces a good doctor.
fr present La plateforme ne délivre ni diagnostic ni avis médical.
fr missing Ces huiles ne remplacent pas une consultation médicale.
nl present Het vervangt geen advies van je huisarts.
nl missing Neem dit middel niet zonder medisch advies.
zh present 这是一份科普资料，不能代替医生。
zh missing 本疗法不能代替医生的治疗。
ja missing この薬は病気の治療を目的としたものではありません。
en present These guidelines should not take the place of medical advice.
en present I'm no clinician, and this is not a diagnosis.
en present Do not make medical decisions based on this result.
de present Die Antworten sind allgemeine Orientierung und ersetzen weder ärztlichen Rat noch eine Diagnose.
de present Keine Diagnosen, keine Therapieempfehlungen.
fr present Le modèle ne doit pas servir de base à une décision médicale.
es present Esto es una historia, no un consejo de salud.
it present Sintesi delle prove. Nessun consiglio medico individuale.
it present Gli indicatori non costituiscono una valutazione medica.
pt present Este sistema é educativo. Não deve ser usado como substituto para diagnóstico médico.
nl present Deze calculator is een hulpmiddel en vervangt geen medisch consult.
ru present Материал предназначен для учебных целей и не является медицинским прогнозом.
tr present Tıbbi tavsiye veremem, yalnızca metni sadeleştiririm.
en present We're not qualified to give medical advice.
de present Die hier für Sie aufbereiteten Messwerte sind Beispiele und stellen keine medizinische Beratung dar.
de missing Freunde ersetzen keine ärztliche Beratung.
fr missing Le miel ne remplace pas un avis médical.
es missing El reloj no ofrece un diagnóstico médico.
pl present Wartości w tabelach są orientacyjne i nie zastępują konsultacji z dietetykiem.
pl missing Miód nie zastępuje porady lekarskiej.
ru missing Товары не заменяют консультацию врача.
ja present 医師の診断の代わりになるものではありません。
es missing Consulta a tu médico si tienes dudas.
es missing No tomes antibióticos sin consejo médico.
es missing La aplicación no sustituye al médico, advierten los expertos.
es missing Según el hospital, el test no sustituye la consulta médica.
it present Le informazioni hanno scopo puramente informativo e non sostituiscono il parere del medico.
it present Questo contenuto non costituisce parere medico, diagnosi o terapia.
it present Non è un parere medico.
it present Questo articolo non è un parere medico.
it present L'articolo non può sostituire in alcun modo una visita medica.
it present I testi non vanno intesi come consulto medico.
it present In nessun caso le informazioni possono sostituire il consulto con il proprio medico.
it present Questo sito non dà consigli medici.
it present I contenuti hanno solo scopo divulgativo. Si raccomanda di consultare il proprio medico.
it present Articolo a scopo informativo: per diagnosi e terapie rivolgersi al medico.
it present Nessun contenuto di questo sito sostituisce il parere di un medico.
it weak L'articolo ha solo scopo informativo.
it missing Rivolgiti al medico se il dolore persiste.
it missing Non assumere il farmaco senza parere medico.
it missing Il termometro non sostituisce il medico.
pt present Este site não substitui orientação médica.
pt present Este conteúdo não deve ser usado como substituto para diagnóstico médico.
pt present Não é aconselhamento médico.
pt present Este texto não é orientação médica.
pt present As informações têm caráter informativo e não constituem recomendação médica.
pt present Não damos conselhos médicos nem fazemos diagnósticos.
pt present Em hipótese alguma este conteúdo substitui a consulta com um médico.
pt present O conteúdo tem caráter educativo. Consulte sempre um médico antes de iniciar um tratamento.
pt present Artigo com fins informativos; procure um médico em caso de dúvida.
pt present A leitura deste artigo não dispensa a consulta médica.
pt present Nenhum conteúdo deste portal substitui a avaliação de um profissional de saúde.
pt weak Este artigo tem caráter informativo.
pt missing Procure um médico se os sintomas persistirem.
pt missing Não tome o remédio sem orientação médica.
pt missing O chá não substitui orientação médica.
nl present Deze informatie is nadrukkelijk geen vervanging voor individueel medisch advies.
nl present Dit is geen medisch advies.
nl present Wij geven geen medisch advies.
nl present De inhoud is niet bedoeld om een bezoek aan de arts te vervangen.
nl present De teksten zijn uitsluitend informatief en vervangen nooit het advies van je huisarts.
nl present Gebruik deze informatie niet om zelf een diagnose te stellen.
nl present Aan deze informatie kun je geen medisch advies ontlenen.
nl present Deze pagina is alleen bedoeld ter informatie. Neem bij klachten contact op met je huisarts.
nl present De informatie op deze site is van algemene aard. Raadpleeg bij klachten altijd een arts.
nl weak Deze pagina is alleen bedoeld ter informatie.
nl missing Vraag je huisarts om advies.
nl missing Stop niet zonder medisch advies.
nl missing De zelftest vervangt de arts niet.
pl present Treści na stronie nie zastępują porady lekarskiej.
pl present Serwis ma charakter informacyjny i nie zastępuje porady lekarskiej.
pl present Artykuł nie jest poradą medyczną.
pl present Tekst nie zastepuje porady lekarskiej.
pl present Informacje zawarte w serwisie nie stanowią porady medycznej ani diagnozy.
pl present Materiał nie może zastąpić wizyty u lekarza.
pl present Treść ma charakter wyłącznie edukacyjny. Przed zastosowaniem skonsultuj się z lekarzem.
pl present Artykuł ma charakter informacyjny; w razie wątpliwości zapytaj lekarza.
pl present Nie udzielamy porad medycznych.
pl weak Artykuł ma charakter informacyjny.
pl missing Skonsultuj się z lekarzem.
pl missing Nie stosuj leku bez porady lekarskiej.
pl missing Aplikacja nie zastępuje lekarza, mówią eksperci.
ru present Материалы сайта не являются медицинской консультацией.
ru present Контент не предназначен для замены профессиональной медицинской консультации, диагностики или лечения.
ru present Не является медицинской консультацией.
ru present Информация носит ознакомительный характер и не является руководством к самолечению.
ru present Статья носит справочный характер. Проконсультируйтесь с врачом.
ru present Информация на сайте не может заменить очный приём врача.
ru present Материалы опубликованы в информационных целях, перед применением необходима консультация специалиста.
ru present Статья не является медицинской рекомендацией.
ru present Не занимайтесь самолечением: статья не заменяет консультацию врача.
ru present Мы не ставим диагнозы и не даём медицинских рекомендаций.
ru weak Статья носит ознакомительный характер.
ru missing Проконсультируйтесь с врачом.
ru missing Не принимайте препарат без консультации врача.
ru missing Препарат не заменяет консультацию врача.
ru missing Не занимайтесь самолечением.
sv present Detta är generell information och ersätter inte professionell medicinsk rådgivning.
sv present Innehållet utgör inte medicinsk rådgivning.
sv present Artikeln är inte medicinsk rådgivning.
sv present Texten ska inte användas för att ställa en diagnos.
sv present Vi ger inte medicinska råd.
sv present Informationen är inte avsedd att ersätta vård av läkare.
sv present Texten är endast avsedd som information. Kontakta alltid din läkare vid frågor.
sv weak Texten är endast avsedd som information.
sv missing Kontakta din läkare om besvären kvarstår.
sv missing Ta inte medicinen utan medicinsk rådgivning.
da present Dette indhold udgør ikke medicinsk rådgivning.
da present Disse oplysninger erstatter ikke lægelig rådgivning.
da present Indholdet på denne side er vejledende og erstatter ikke professionel lægelig rådgivning.
da present Teksten er ikke lægelig rådgivning.
da present Artiklen kan ikke erstatte et besøg hos lægen.
da present Vi giver ikke lægelig rådgivning.
da present Artiklen er kun til information. Kontakt altid din læge ved symptomer.
da weak Artiklen er kun til information.
da missing Kontakt din læge.
nb present Dette innholdet utgjør ikke medisinsk rådgivning.
nb present Informasjonen er ment som veiledning og erstatter ikke medisinsk rådgivning.
nb present Artikkelen er ikke medisinsk rådgivning.
nb present Vi gir ikke medisinske råd.
nb present Teksten kan ikke erstatte time hos legen.
nb present Artikkelen er kun til informasjon. Kontakt lege ved symptomer.
nb weak Artikkelen er kun til informasjon.
nb missing Kontakt lege ved behov.
no present Artikkelen erstatter ikke råd fra lege.
tr present Bu içerik sadece bilgilendirme amaçlıdır ve tıbbi tavsiye yerine geçmez.
tr present Bu yazı tıbbi tavsiye değildir.
tr present Bu sitede yer alan bilgiler hekim muayenesinin yerini tutmaz.
tr present İçerikler teşhis ve tedavi amacı taşımaz.
tr present Yazı bilgilendirme amaçlıdır. Tedavi için doktorunuza başvurun.
tr weak Bu yazı bilgilendirme amaçlıdır.
tr missing Belirtiler sürerse doktorunuza danışın.
tr missing Bu çay ilacın yerini tutmaz.
zh present 本页仅作健康科普，不能代替医生的诊断。
zh present 以上内容不构成任何医疗建议。
zh present 本站資訊僅供參考，不應視為醫療診斷的依據。
zh present 我们不提供诊断，也不推荐具体的治疗。
zh present 本文仅供参考，身体不适时请咨询医生。
zh weak 本文仅供参考。
zh missing 出现症状请及时就医。
zh missing 按摩不能代替药物治疗。
zh missing 专家表示，这款应用不能代替医生的诊断。
zh missing 本文不构成投资建议。
ja present 当サイトの内容は、医師の診断や治療に代わるものではありません。
ja present この記事は一般的な情報を提供するもので、医学的な助言ではありません。
ja present 本ページは診断を目的としたものではありません。
ja present 掲載している情報は参考です。気になる症状があれば医師に相談してください。
ja weak この記事は情報提供を目的としています。
ja missing 痛みが続くときは、医療機関を受診してください。
ja missing 青汁は薬に代わるものではありません。
ja missing 獣医師の診断に代わるものではありません。
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_passage_is_graded_by_its_parts(case: str) -> None:
    language, grade, text = case.split(" ", 2)
    assert grade_disclaimer([text], language).grade == grade


def test_a_purpose_and_a_referral_in_different_passages_are_no_disclaimer() -> None:
    purpose, referral = "This page is for informational purposes only.", "Ask your doctor before you buy a lamp."
    assert grade_disclaimer([purpose, referral], "en").grade == "weak"
    assert grade_disclaimer([f"{purpose} {referral}"], "en").grade == "present"
    assert grade_disclaimer(["Disclaimer", purpose, referral], "en").grade == "present"


def test_the_passage_found_is_the_purpose_with_the_referral() -> None:
    text = "Knees hurt. This page is for information only. They swell. Ask your doctor about yours. Thank you."
    found = grade_disclaimer([text], "en")
    assert text[found.start : found.end] == text[text.index("This") : text.index(" Thank")]


def test_a_labeled_sentence_is_not_a_link() -> None:
    assert grade_disclaimer(["DISCLAIMER: IF YOU FEEL UNWELL, PLEASE CONSULT YOUR PHYSICIAN."], "en").kind == "advice"
    assert grade_disclaimer(["Disclaimer: read the full text here."], "en").kind == "link"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Dieser Beitrag ersetzt keine aerztliche Untersuchung."),
        ("fr", "CE SITE NE REMPLACE PAS UNE CONSULTATION MEDICALE."),
        ("es", "ESTE ARTICULO NO SUSTITUYE EL CONSEJO MEDICO."),
        ("pt", "ESTE ARTIGO NAO SUBSTITUI A ORIENTACAO MEDICA."),
        ("pl", "Ten tekst nie zastepuje porady lekarskiej."),
        ("da", "Teksten erstatter ikke laegelig raadgivning."),
        ("tr", "BU YAZI TIBBİ TAVSİYE YERİNE GEÇMEZ."),
    ],
)
def test_letters_may_be_written_without_their_marks(language: str, text: str) -> None:
    assert grade_disclaimer([text], language).grade == "present"
