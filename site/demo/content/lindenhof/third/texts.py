"""Short versions of the third conference; Leichte Sprache and translations say that nobody has checked them."""

SIMPLE = (
    "Dieser Text ist noch nicht geprüft.\n\n"
    "Am 21. März 2026 war ein großes Treffen im Lindenhof.\n64 Menschen waren da.\n"
    "Sie haben über den Lindenhof gesprochen.\nSie haben gesagt: Das Büro soll bleiben.\n"
    "Das Büro hilft vielen Menschen.\nDie Straße am Nordring ist gefährlich.\nSie soll sicherer werden."
)
TURKISH = (
    "Bu metin örnektir ve henüz kontrol edilmemiştir.\n\n"
    "21 Mart 2026'da Lindenhof'ta üçüncü mahalle konferansı yapıldı. 64 kişi katıldı. En önemli sonuç: Destek programı "
    "bittikten sonra da sabit saatleri olan bir danışma noktası gerekli. Nordring geçidi daha güvenli olacak."
)
ENGLISH = (
    "This is a sample text that has not been checked.\n\n"
    "On 21 March 2026 64 people met for the third neighbourhood conference in Lindenhof. Their main finding: the "
    "estate needs a permanent contact point with regular hours after the funding ends in 2027. The crossing at "
    "Nordring will be made safer."
)
ARABIC = (
    "هذا نص تجريبي لم يراجعه أحد بعد.\n\n"
    "في 21 مارس 2026 اجتمع 64 شخصًا في المؤتمر الثالث لحي ليندنهوف. أهم نتيجة: يحتاج الحي بعد انتهاء التمويل "
    "في عام 2027 إلى مكان ثابت للاستشارة بمواعيد منتظمة. وسيصبح معبر نوردرينغ أكثر أمانًا."
)
UKRAINIAN = (
    "Це зразок тексту, його ще ніхто не перевіряв.\n\n"
    "21 березня 2026 року на третю конференцію району Лінденгоф прийшли 64 людини. Головний висновок: після закінчення "
    "фінансування у 2027 році району потрібне постійне місце для порад зі сталими годинами. Перехід на Нордрінгу стане "
    "безпечнішим."
)

SHORT_VERSIONS = [
    {"language": "de-simple", "text": SIMPLE},
    {"language": "tr", "text": TURKISH},
    {"language": "en", "text": ENGLISH},
    {"language": "ar", "text": ARABIC},
    {"language": "uk", "text": UKRAINIAN},
]

SUMMARY = (
    "<p>Der Lindenhof braucht auch nach 2027 eine feste Anlaufstelle, die Menschen zusammenbringt und offene "
    "Aufgaben nachhält. Das war der gemeinsame Schluss aller sieben Arbeitsgruppen. 64 Menschen schrieben 182 Karten "
    "und vereinbarten 18 Ergebnisse. Der Lenkungskreis hat sie am 14. April 2026 angenommen.</p>"
)
OCCASION = (
    "<p>Im Dezember 2027 endet die Förderung der Lindenhof-Siedlung. Seit 2018 wird die Siedlung aus dem Programm "
    "„Quartier im Wandel“ (Beispiel) unterstützt. In dieser Zeit sind das Nachbarschaftshaus, der Spielweg und vier "
    "ständige Arbeitsgruppen entstanden. Mit dem Auslaufen der Förderung fallen die Stellen des Quartiersmanagements "
    "weg; für die Zeit danach gibt es bisher kein beschlossenes Konzept.</p>"
)
GOALS = (
    "<p>Die Konferenz sollte zweierlei leisten: die Erfahrungen der Bewohnerinnen und Bewohner für die Verstetigung "
    "sichern und wenige, überprüfbare Ergebnisse vereinbaren.</p>"
)
OPEN = (
    "<p>Trägerschaft und Ort der künftigen Anlaufstelle, Gestaltung des Lindenplatzes, Wegeführung zwischen Schule und "
    "Haltestelle, Verwendung der Mittel aus dem Verfügungsfonds 2026 und 2027.</p>"
)
FIXED = (
    "<p>Das Ende der Förderung am 31. Dezember 2027, der Ausbau der Haltestelle Nordring und der Bestand des "
    "Nachbarschaftshauses bis mindestens 2035.</p>"
)
METHOD = (
    "<p>Zwei Runden in sieben Arbeitsgruppen: erst sammeln und ordnen, dann gewichten und vereinbaren. Karten sind "
    "im Wortlaut wiedergegeben. Namen und Angaben über einzelne Personen wurden entfernt. Eine zweite Gewichtung "
    "fand im Plenum statt.</p>"
)
NEXT_STEPS = (
    "<p>Der Lenkungskreis berät alle Ergebnisse und gibt sie mit einer Empfehlung an den Bezirksausschuss. Wird ein "
    "Ergebnis nicht weiterverfolgt, nennt die zuständige Stelle den Grund.</p>"
)
