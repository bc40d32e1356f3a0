"""Photos for all templates."""

from django import template

from website.runtime.pictures import picture_of

register = template.Library()
register.simple_tag(picture_of)
