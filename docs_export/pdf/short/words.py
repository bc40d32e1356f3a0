"""The few words of our own on a short version in another language, or in Leichte Sprache."""

from typing import NamedTuple


class Words(NamedTuple):
    """`more` has a place for the number of outcomes without room, `one_more` is for a single one."""

    kind: str
    when: str
    where: str
    shortened: str
    address: str
    results: str = ""
    more: str = ""
    one_more: str = ""


WORDS = {
    "de-simple": Words(
        "Leichte Sprache",
        "Wann war das?",
        "Wo war das?",
        "Hier fehlt ein Teil vom Text. Den ganzen Text finden Sie im Internet.",
        "Mehr steht im Internet:",
        "Ergebnisse",
        "Es gibt noch {} weitere Ergebnisse.",
        "Es gibt noch 1 weiteres Ergebnis.",
    ),
    "en": Words(
        "Short version", "Date", "Place", "This text is shortened. All of it is on the web.", "More (in German):"
    ),
    "tr": Words("Kısa özet", "Tarih", "Yer", "Metin kısaltılmıştır. Tamamı internette.", "Daha fazlası (Almanca):"),
    "pl": Words(
        "Wersja skrócona", "Data", "Miejsce", "Tekst jest skrócony. Całość jest w internecie.", "Więcej (po niemiecku):"
    ),
    "ru": Words(
        "Краткая версия", "Дата", "Место", "Текст сокращён. Полный текст есть в интернете.", "Подробнее (на немецком):"
    ),
    "uk": Words(
        "Коротка версія", "Дата", "Місце", "Текст скорочено. Повний текст є в інтернеті.", "Докладніше (німецькою):"
    ),
    "ar": Words("ملخّص", "التاريخ", "المكان", "النص مختصر. النص الكامل على الإنترنت.", "المزيد (بالألمانية):"),
}
