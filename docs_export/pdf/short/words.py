"""The few words of our own on a short version in another language, or in Leichte Sprache."""

from typing import NamedTuple


class Words(NamedTuple):
    """`more` has a place for the number of outcomes without room, `one_more` is for a single one.

    `counted` is for all of them, where none has room.
    `edition` has a place for the number of the version, or asks for its date.
    """

    kind: str
    when: str
    where: str
    shortened: str
    address: str
    demo: str
    publisher: str
    funding: str
    edition: str
    results: str = ""
    more: str = ""
    one_more: str = ""
    counted: str = ""


WORDS = {
    "de-simple": Words(
        kind="Leichte Sprache",
        when="Wann war das?",
        where="Wo war das?",
        shortened="Hier fehlt ein Teil vom Text. Den ganzen Text finden Sie im Internet.",
        address="Mehr steht im Internet:",
        demo="Das ist ein Beispiel. Alles hier ist erfunden.",
        publisher="Wer hat das Blatt gemacht?",
        funding="Wer gibt das Geld?",
        edition="Von wann ist das Blatt?",
        results="Ergebnisse",
        more="Es gibt noch {} weitere Ergebnisse.",
        one_more="Es gibt noch 1 weiteres Ergebnis.",
        counted="Es gibt {} Ergebnisse.",
    ),
    "en": Words(
        kind="Short version",
        when="Date",
        where="Place",
        shortened="This text is shortened. All of it is on the web.",
        address="More (in German):",
        demo="This is an example. Everything in it is invented.",
        publisher="Published by",
        funding="Funding",
        edition="Version {}",
    ),
    "tr": Words(
        kind="Kısa özet",
        when="Tarih",
        where="Yer",
        shortened="Metin kısaltılmıştır. Tamamı internette.",
        address="Daha fazlası (Almanca):",
        demo="Bu bir örnektir. Buradaki her şey uydurmadır.",
        publisher="Yayımlayan",
        funding="Destekleyen",
        edition="Sürüm {}",
    ),
    "pl": Words(
        kind="Wersja skrócona",
        when="Data",
        where="Miejsce",
        shortened="Tekst jest skrócony. Całość jest w internecie.",
        address="Więcej (po niemiecku):",
        demo="To jest przykład. Wszystko tutaj jest zmyślone.",
        publisher="Wydawca",
        funding="Finansowanie",
        edition="Wersja {}",
    ),
    "ru": Words(
        kind="Краткая версия",
        when="Дата",
        where="Место",
        shortened="Текст сокращён. Полный текст есть в интернете.",
        address="Подробнее (на немецком):",
        demo="Это пример. Всё здесь вымышлено.",
        publisher="Издатель",
        funding="Финансирование",
        edition="Версия {}",
    ),
    "uk": Words(
        kind="Коротка версія",
        when="Дата",
        where="Місце",
        shortened="Текст скорочено. Повний текст є в інтернеті.",
        address="Докладніше (німецькою):",
        demo="Це приклад. Усе тут вигадане.",
        publisher="Видавець",
        funding="Фінансування",
        edition="Версія {}",
    ),
    "ar": Words(
        kind="ملخّص",
        when="التاريخ",
        where="المكان",
        shortened="النص مختصر. النص الكامل على الإنترنت.",
        address="المزيد (بالألمانية):",
        demo="هذا مثال، وكل ما فيه مُختلَق.",
        publisher="الناشر",
        funding="التمويل",
        edition="الإصدار {}",
    ),
}
