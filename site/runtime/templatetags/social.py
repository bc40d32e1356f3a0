"""What stands in the head of a page for those who link to it, find it or subscribe to it."""

import json

from django import template
from django.utils.safestring import mark_safe

from website.events.structured import event_data
from website.feeds.links import feed_links
from website.runtime import social

register = template.Library()

register.simple_tag(social.description, name="description_of")
register.simple_tag(social.picture, name="picture_of")
register.filter("marked", social.marked)
register.simple_tag(feed_links, name="feeds_of")
# So that no text can end the element or begin a comment in it.
ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


@register.simple_tag
def event_json(event):
    """An event as a block of data; nothing in it is run."""
    text = json.dumps(event_data(event), ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above
