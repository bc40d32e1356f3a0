from hypothesis import given, strategies as st

from docs_export.content import Heading, ItemList, ListItem, Paragraph, RichText, Run, from_html
from docs_export.data import to_html

words = st.text(st.sampled_from("ab<&\"'ü€="), min_size=1)
runs = st.lists(
    st.builds(
        Run, text=words, bold=st.booleans(), italic=st.booleans(), link=st.sampled_from(["", "https://x.de/?a&b"])
    ),
    min_size=1,
    max_size=3,
).map(tuple)
items = st.lists(
    st.builds(ListItem, runs=runs, depth=st.integers(0, 3), ordered=st.booleans()), min_size=1, max_size=5
).map(tuple)
blocks = st.one_of(
    st.builds(Paragraph, runs=runs),
    st.builds(Heading, level=st.integers(2, 4), runs=runs),
    st.builds(ItemList, items=items),
)


def test_text_becomes_the_html_of_an_editor():
    html = (
        "<h3>Wege</h3><p><b>Bänke</b> &amp; <i>Schatten</i><br/>am Platz</p>"
        '<ul><li>eins<ol><li>innen</li></ol></li><li><a href="https://x.de/?a&amp;b">zwei</a></li></ul>'
    )
    assert to_html(from_html(html)) == html


@given(st.lists(blocks, max_size=3))
def test_what_an_editor_could_have_written_comes_back(built):
    text = from_html(to_html(RichText(blocks=tuple(built))))
    assert from_html(to_html(text)) == text
