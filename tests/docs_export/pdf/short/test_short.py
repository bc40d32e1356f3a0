"""The short version is one page, whatever was written, and says what it lacks."""

from functools import partial

import pikepdf
import pytest
from hypothesis import given, settings, strategies as st

from docs_export.content import Documentation, Options, dump
from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import FRAME_HEIGHT, LEFT, WIDTH, height_of
from docs_export.pdf.layout.text import Text
from docs_export.pdf.short import short_story
from docs_export.pdf.short.german import story as german_story
from docs_export.pdf.short.translated import _SENTENCE
from docs_export.pdf.short.words import WORDS
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.reading import faults, normal, page_text, structure_text
from tests.docs_export.pdf.test_scripts import words as words_of
from tests.docs_export.pdf.wehringhausen import wehringhausen

SIMPLE = "Viele Menschen waren da.\nDas Treffen war am 3. Mai. Die Straßen sollen sicher sein."
TURKISH = "Mahallenin sorunları konuşuldu."


def short(language="de") -> Options:
    return Options(document="short", language=language)


def with_texts(content=None, **texts) -> Documentation:
    rows = [{"language": language.replace("_", "-"), "text": text} for language, text in texts.items()]
    return Documentation.model_validate(dump(content or lindenhof()) | {"short_texts": rows})


@pytest.mark.parametrize("content", [lindenhof, wehringhausen, partial(lindenhof, variant="internal")])
def test_german_short_version(rendered, content):
    document = content()
    path = rendered(document, options=short())
    assert (faults(path), rendered.result.pages) == ([], 1)
    told = structure_text(path)
    for text in (document.title, document.facts.date, document.facts.venue, document.key_findings[0].headline):
        assert normal(text) in told
    assert f"{document.reference}, Fassung {document.version}" in told
    assert "QR-Code" not in told
    assert normal(document.public_url.removeprefix("https://")) in told
    assert page_text(path).count("Interne Fassung") == (document.variant == "internal")


def test_what_has_no_room_is_counted(rendered):
    document = lindenhof()
    told = structure_text(rendered(document, options=short()))
    rows = told.count(" 30. September 2026 ") + told.count(" Herbst 2026 ")
    rest = len(document.outcomes) - len(document.key_findings) - rows
    assert f"und {rest} weitere Ergebnisse in der Dokumentation" in told
    assert 0 < rest < len(document.outcomes)


def test_where_there_is_room_all_that_is_known_is_told(rendered):
    date = "Mai 2027. Verschoben vom 17. Oktober 2026: Der Weg stand nach dem Hochwasser noch drei Wochen unter Wasser."
    facts = {"date": date, "attendance": "etwa 40"}
    told = structure_text(rendered(facts=facts, summary="Etwa 40 Menschen kamen.", options=short()))
    for text in (date, "Teilnehmende etwa 40", "Worum es ging Etwa 40 Menschen kamen."):
        assert text in told


def test_what_is_not_shown_at_all_is_not_called_further():
    made = german_story(Book(lindenhof(), resolve, short()), summary=0, findings=1, outcomes=0, steps=0, letters=60)
    told = [normal(part.source) for part in made if isinstance(part, Text)]
    assert told[-2:] == ["18 Ergebnisse stehen in der Dokumentation", "3 Schritte stehen in der Dokumentation"]


def test_outcomes_with_responsible_and_due_come_first(rendered):
    headlines = {"Ohne": {}, "Nur wer": {"responsible": "Amt"}, "Beides": {"responsible": "Amt", "due": "Mai"}}
    outcomes = [
        {"uuid": f"00000000-0000-0000-0000-00000000000{n}", "reference": f"X-E{n}", "headline": headline} | fields
        for n, (headline, fields) in enumerate(headlines.items())
    ]
    told = structure_text(rendered(groups=[{"reference": "X", "title": "X", "outcomes": outcomes}], options=short()))
    assert told.index("Beides Amt Mai") < told.index("Nur wer Amt nicht dokumentiert") < told.index("Ohne nicht")


@pytest.mark.parametrize(("language", "text"), [("de-simple", SIMPLE), ("tr", TURKISH)])
def test_short_version_in_another_language(rendered, language, text):
    path = rendered(with_texts(de_simple=SIMPLE, tr=TURKISH), options=short(language))
    assert (faults(path), rendered.result.pages) == ([], 1)
    told = structure_text(path)
    assert normal(text) in told
    assert WORDS[language].kind in told
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == language
        languages = {str(element.Lang) for element in elements(pdf.Root.StructTreeRoot.K) if "/Lang" in element}
    assert languages == ({"de"} if language == "tr" else set())


def elements(element):
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_easy_language_has_one_sentence_a_line():
    assert _SENTENCE.split("Das war am 3. Mai. Es war schön! Und?") == ["Das war am 3. Mai.", "Es war schön!", "Und?"]


def test_outcomes_in_easy_language(rendered):
    document = dump(lindenhof())
    document["groups"][0]["outcomes"][0]["text_simple"] = "Die Straße wird sicherer."
    told = structure_text(rendered(Documentation.model_validate(document), options=short("de-simple")))
    assert "Die Straße wird sicherer." in told
    assert f"Es gibt noch {len(lindenhof().outcomes) - 1} weitere Ergebnisse." in told


EXPECTED = {  # the date with its time, in the words of each language
    "de-simple": "Samstag, 21. März 2026, von 10 Uhr bis 15 Uhr",
    "en": "Saturday, 21 March 2026, 10:00 to 15:00",
    "tr": "21 Mart 2026 Cumartesi, 10.00–15.00",
    "pl": "sobota, 21 marca 2026 r., od 10:00 do 15:00",
    "ru": "суббота, 21 марта 2026 г., с 10:00 до 15:00",
    "uk": "субота, 21 березня 2026 р., з 10:00 до 15:00",
    "ar": "السبت، 21 آذار/مارس 2026، من 10:00 إلى 15:00",
}


@pytest.mark.parametrize("language", WORDS)
def test_page_speaks_the_language_of_its_reader(rendered, language):
    facts = {"date": "Samstag, 21. März 2026", "time": "10:00 bis 15:00 Uhr", "venue": "Saal"}
    path = rendered(with_texts(**{language.replace("-", "_"): "1"}), facts=facts, options=short(language))
    assert faults(path) == []
    told = structure_text(path)
    assert normal(EXPECTED[language]) in told
    assert normal(WORDS[language].demo) in told
    assert "21. März" not in told.replace(EXPECTED["de-simple"], "")


def test_real_content_is_not_called_invented(rendered):
    told = structure_text(rendered(with_texts(de_simple=SIMPLE), is_demo=False, options=short("de-simple")))
    assert WORDS["de-simple"].demo not in told


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de-simple", ("Wer hat das Blatt gemacht?", "Wer gibt das Geld?", "Von wann ist das Blatt? 18. Mai 2026")),
        ("en", ("Published by", "Funding", "Version 1.1 18 May 2026, LIN-SK3")),
        ("ar", ("الناشر", "التمويل", "الإصدار 1.1 18 أيار/مايو 2026، LIN-SK3")),
    ],
)
def test_foot_speaks_the_language(rendered, language, lines):
    path = rendered(with_texts(**{language.replace("-", "_"): "1"}), options=short(language))
    told = structure_text(path, between="")
    assert [line for line in lines if normal(line).replace(" ", "") not in told.replace(" ", "")] == []
    assert "Fassung 1.1" not in told


def test_page_from_right_to_left_begins_at_the_right(rendered):
    """Names in other letters, too."""
    found = words_of(rendered(with_texts(ar="مرحبا"), options=short("ar")))
    for name in ("Lindenhof", "Musterstadt"):  # title and place end with them
        assert max(right for text, _, right in found if text == name) == pytest.approx(LEFT + WIDTH, abs=2)


def test_metadata_are_in_the_language(rendered):
    with pikepdf.open(rendered(with_texts(en="Hello."), options=short("en"))) as pdf:
        assert pdf.open_metadata()["dc:title"].startswith("Short version: Dritte Stadtteilkonferenz")


def test_outcomes_without_room_are_only_counted(rendered):
    document = dump(with_texts(de_simple="\n".join(f"Satz Nummer {n}." for n in range(17))))
    document["groups"][0]["outcomes"][0]["text_simple"] = "Die Straße wird sicherer."
    told = structure_text(rendered(Documentation.model_validate(document), options=short("de-simple")))
    assert "Die Straße" not in told
    assert "Es gibt 19 Ergebnisse." in told
    assert "weitere" not in told


def test_long_text_is_cut_and_says_so(rendered):
    path = rendered(with_texts(de_simple="\n".join(f"Satz Nummer {n}." for n in range(99))), options=short("de-simple"))
    assert rendered.result.pages == 1
    told = structure_text(path)
    assert "Satz Nummer 9." in told
    assert "Satz Nummer 80." not in told
    assert "Den ganzen Text finden Sie im Internet." in told


ANY = (
    st.text(min_size=1, max_size=40)
    .map(lambda text: f"x{text} ")
    .flatmap(lambda text: st.integers(1, 400).map(lambda times: text * times))
)


@settings(max_examples=10)
@given(ANY, ANY, st.integers(0, 60), st.integers(0, 30), st.sampled_from(sorted({"de", *WORDS})))
def test_any_content_fits_the_page(text, other, outcomes, steps, language):
    rows = [
        {
            "uuid": f"00000000-0000-0000-0000-{n:012d}",
            "reference": text,
            "headline": text,
            "text_simple": other,
            "responsible": other,
            "due": text,
            "is_key_finding": n < 9,
        }
        for n in range(outcomes)
    ]
    changes = {
        "title": text,
        "municipality": other,
        "facts": {"date": text, "venue": other},
        "summary": text,
        "groups": [{"reference": "X", "title": text, "outcomes": rows}],
        "next_steps": [{"title": text, "due": other, "responsible": text}] * steps,
        "design": {"publisher": text, "funding_notice": other},
    }
    document = with_texts(
        wehringhausen().model_validate(dump(wehringhausen()) | changes), **{language.replace("-", "_"): other}
    )
    story = short_story(Book(document, resolve, short(language)))
    assert height_of(story) <= FRAME_HEIGHT
