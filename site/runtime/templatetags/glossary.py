"""`{% explained %}…{% endexplained %}`: words of the trade in between are explained where they stand."""

from django import template

from districts.models import Term
from website.runtime.glossary import explain

register = template.Library()


class Explained(template.Node):
    def __init__(self, nodelist):
        self.nodelist = nodelist

    def render(self, context):
        html = self.nodelist.render(context)
        # Error pages know no page, and must stand when the database is away.
        if not context.get("page") or context.get("explains_itself"):
            return html
        return explain(html, Term.objects.all())


@register.tag
def explained(parser, token):
    nodelist = parser.parse(("endexplained",))
    parser.delete_first_token()
    return Explained(nodelist)
