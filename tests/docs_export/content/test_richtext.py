import pytest
from hypothesis import given, strategies as st

from docs_export.content import Heading, ItemList, ListItem, Paragraph, RichText, Run, from_html


def paragraph(*runs):
    return Paragraph(runs=tuple(Run(text=r) if isinstance(r, str) else r for r in runs))


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", ()),
        ("<p> </p><p><b></b></p>", ()),
        ("nur Text", (paragraph("nur Text"),)),
        ("<p>eins</p>\n<p>zwei<br/>drei</p>", (paragraph("eins"), paragraph("zwei\ndrei"))),
        ("<p>a <b>b</b> <em>c</em></p>", (paragraph("a ", Run(text="b", bold=True), " ", Run(text="c", italic=True)),)),
        ('<p><a href="https://x.de/?a=1&amp;b=2">x</a></p>', (paragraph(Run(text="x", link="https://x.de/?a=1&b=2")),)),
        ('<p><a href="javascript:alert(1)">x</a></p>', (paragraph("x"),)),
        ('<p><a href="/intern">x</a> <a id="5" linktype="page">y</a></p>', (paragraph("x y"),)),
        (
            "<h1>A</h1><h4>B</h4><h6>C</h6>",
            tuple(Heading(level=n, runs=(Run(text=t),)) for n, t in ((2, "A"), (4, "B"), (4, "C"))),
        ),
        ("<p>a</p><script>alert('<b>x')</script><style>p{}</style><p>b</p>", (paragraph("a"), paragraph("b"))),
        ("<p>3 &lt; 4 &amp; &quot;ja&quot; &uuml;</p>", (paragraph('3 < 4 & "ja" ü'),)),
        ("<table><tr><td>a</td><td>b</td></tr></table>", (paragraph("a"), paragraph("b"))),
        ("<p>50&nbsp;&nbsp;Leute</p>", (paragraph("50\xa0\xa0Leute"),)),
        (
            "<p>offen <b>fett <p>weiter</b></p> Rest",
            (
                paragraph("offen ", Run(text="fett", bold=True)),
                paragraph(Run(text="weiter", bold=True)),
                paragraph("Rest"),
            ),
        ),
    ],
)
def test_html_becomes_blocks(html, blocks):
    assert from_html(html).blocks == blocks


def test_nested_lists_keep_depth_and_kind():
    html = "<ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul><ol><li>d</li></ol>"
    item = lambda t, **k: ListItem(runs=(Run(text=t),), **k)  # noqa: E731 - shorter than four calls
    assert from_html(html).blocks == (
        ItemList(items=(item("a"), item("b", depth=1, ordered=True), item("c"))),
        ItemList(items=(item("d", ordered=True),)),
    )


def test_very_deep_lists_are_flattened():
    deepest = from_html("<ul><li>x" * 500).blocks[0].items[-1]
    assert deepest.depth == 3


def test_plain_string_is_never_markup():
    assert RichText.model_validate("<b>1</b>\n\n& 2").blocks == (paragraph("<b>1</b>"), paragraph("& 2"))


@given(st.text())
def test_any_input_gives_blocks(html):
    rich = from_html(html)
    assert RichText.model_validate(rich.model_dump(mode="json")) == rich


@given(st.lists(st.sampled_from(["<p>", "</p>", "<ul>", "</ul>", "<li>", "<b>", "</b>", "<h2>", "</a>", "Wort", " "])))
def test_broken_nesting_never_loses_words(parts):
    assert from_html("".join(parts)).plain.count("Wort") == parts.count("Wort")
