import pytest

from districts.models import Term
from website.runtime.glossary import anchor, explain

ISEK = Term(pk=1, term="ISEK", long_form="Integriertes Konzept", explanation="Ein <Plan> & mehr.")
PLAN = Term(pk=2, term="Rahmenplan", explanation="Ein Plan.")
BOTH = Term(pk=3, term="ISEK Nord", explanation="Der im Norden.")
ODD = Term(pk=4, term="Wege & Plätze", explanation="Ein Feld.")


def marked(html: str, *terms: Term) -> str:
    """The page with each explanation shortened to its word in brackets."""
    text = explain(html, terms or (ISEK, PLAN))
    for term in (*terms, ISEK, PLAN):
        start = f'<button class="wb-term" type="button" popovertarget="begriff-{term.pk}">'
        while start in text:
            before, _, rest = text.partition(start)
            word, _, rest = rest.partition("</button>")
            text = f"{before}[{word}]{rest.partition('</a></span>')[2]}"
    return text


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>Das ISEK gilt. ISEK bleibt.</p>", "<p>Das [ISEK] gilt. ISEK bleibt.</p>"),
        ("<h2>ISEK</h2><p>ISEK</p>", "<h2>ISEK</h2><p>[ISEK]</p>"),
        ('<a href="/"><b>ISEK</b></a> ISEK', '<a href="/"><b>ISEK</b></a> [ISEK]'),
        ('<p title="ISEK &gt; alles">x</p>ISEK', '<p title="ISEK &gt; alles">x</p>[ISEK]'),
        ("<a><svg></svg>ISEK</a> <abbr>ISEK</abbr>", "<a><svg></svg>ISEK</a> <abbr>[ISEK]</abbr>"),
        ("<p title='ISEK'>x</p>", "<p title='ISEK'>x</p>"),
        ("<!-- ISEK <p> --><p>Rahmenplan</p>", "<!-- ISEK <p> --><p>[Rahmenplan]</p>"),
        ("<svg><title>ISEK</title></svg>", "<svg><title>ISEK</title></svg>"),
        ("<p>ISEKs, AISEK, ISEK-Prozess</p>", "<p>ISEKs, AISEK, [ISEK]-Prozess</p>"),
        ("<p>&lt;b&gt;ISEK&lt;/b&gt;</p>", "<p>&lt;b&gt;[ISEK]&lt;/b&gt;</p>"),
        ("<p>&ISEK; &#ISEK;</p>", "<p>&ISEK; &#ISEK;</p>"),
        ("<label>ISEK</label><textarea>ISEK</textarea>", "<label>ISEK</label><textarea>ISEK</textarea>"),
        ("<p>a &lt; b ISEK", "<p>a &lt; b [ISEK]"),
        ("<p>nichts</p>", "<p>nichts</p>"),
        ("", ""),
    ],
)
def test_only_the_first_in_running_text(html, wanted):
    assert marked(html) == wanted


def test_the_longest_term_wins():
    assert marked("<p>ISEK Nord, ISEK</p>", ISEK, BOTH) == "<p>[ISEK Nord], [ISEK]</p>"


def test_terms_are_found_as_they_stand_in_html():
    assert marked("<p>Wege &amp; Plätze</p>", ODD) == "<p>[Wege &amp; Plätze]</p>"


def test_explanation_is_text_and_leads_to_the_glossary():
    assert explain("ISEK", [ISEK]) == (
        '<button class="wb-term" type="button" popovertarget="begriff-1">ISEK</button>'
        '<span class="wb-term__note" id="begriff-1" popover><strong>Integriertes Konzept</strong> '
        "<span>Ein &lt;Plan&gt; &amp; mehr.</span> "
        '<a href="/glossar/#isek-1">Alle Begriffe</a></span>'
    )


def test_without_terms_nothing_happens():
    assert explain("<p>ISEK</p>", []) == "<p>ISEK</p>"


def test_anchor_of_a_term_without_letters():
    assert anchor(Term(pk=7, term="%")) == "begriff-7"
