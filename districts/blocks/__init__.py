"""Blocks of text pages and news."""

from wagtail.blocks import StreamBlock

from .facts import FactsBlock
from .heading import HeadingBlock
from .links import LinksBlock
from .notice import NoticeBlock
from .photo import PhotoBlock
from .quote import QuoteBlock
from .text import TextBlock


class BodyBlock(StreamBlock):
    """What a page of text is made of."""

    heading = HeadingBlock()
    text = TextBlock()
    photo = PhotoBlock()
    notice = NoticeBlock()
    facts = FactsBlock()
    links = LinksBlock()
    quote = QuoteBlock()


__all__ = [
    "BodyBlock",
    "FactsBlock",
    "HeadingBlock",
    "LinksBlock",
    "NoticeBlock",
    "PhotoBlock",
    "QuoteBlock",
    "TextBlock",
]
