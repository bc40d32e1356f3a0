"""Reads a rendered page back: headings, anchors, addresses that the browser would load, rules broken."""

import re
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

DATA = "application/ld+json"  # a browser neither runs it nor asks the policy about it
NEVER_LOADED = ("canonical", "alternate")


class Html(HTMLParser):
    """All elements of a page in order as (tag, attributes, text so far)."""

    def __init__(self, text: str):
        super().__init__()
        self.source = text
        self.elements: list[dict] = []
        self._open: list[dict] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "text": "", "in": [above["tag"] for above in self._open], **dict(attrs)}
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.elements.append({"tag": tag, "text": "", "in": [], **dict(attrs)})

    def handle_endtag(self, tag):
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop()["tag"] == tag, f"</{tag}> closes something else"

    def handle_data(self, data):
        for element in self._open:
            element["text"] += data

    def all(self, *tags: str) -> list[dict]:
        return [element for element in self.elements if element["tag"] in tags]

    def texts(self, *tags: str) -> list[str]:
        return [" ".join(element["text"].split()) for element in self.all(*tags)]

    def by_id(self, name: str) -> list[dict]:
        return [element for element in self.elements if element.get("id") == name]

    @property
    def text(self) -> str:
        return " ".join(self.all("body")[0]["text"].split())

    @property
    def heading_levels(self) -> list[int]:
        return [int(element["tag"][1]) for element in self.all("h1", "h2", "h3", "h4", "h5", "h6")]

    @property
    def loaded(self) -> list[str]:
        """Every address that a browser would ask for by itself, or send a form to."""
        found = [
            element[name]
            for element in self.elements
            for name in ("src", "data", "poster", "action", "formaction", "background")
            if element.get(name)
        ]
        found += [element["href"] for element in self.all("link", "use") if element.get("rel") not in NEVER_LOADED]
        for element in self.elements:
            found += [part.split()[0] for part in (element.get("srcset") or "").split(",") if part.strip()]
        return found

    @property
    def inline(self) -> list[str]:
        """What the strict policy would block: style attributes, handlers, scripts and styles in the page."""
        found = [tag["tag"] for tag in self.all("style", "base")]
        found += ["script" for tag in self.all("script") if not tag.get("src") and tag.get("type") != DATA]
        found += [name for tag in self.elements for name in tag if name == "style" or re.match(r"on[a-z]+$", name)]
        return found + [tag["href"] for tag in self.all("a") if (tag.get("href") or "").startswith("javascript:")]
