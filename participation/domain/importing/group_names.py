"""Which working group of an event a word in a table means."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from participation.models import WorkingGroupPage


class GroupNames:
    """Found by code, by title or by both; `default` is meant without a word, where cards come to one group only."""

    def __init__(self, groups: Sequence[WorkingGroupPage], default: WorkingGroupPage | None = None):
        self.groups, self.default = groups, default
        self._named: dict[str, set[WorkingGroupPage]] = {}
        for group in groups:
            for name in (group.code, group.title, f"{group.code} {group.title}"):
                self._named.setdefault(_folded(name), set()).add(group)

    def find(self, word: str) -> WorkingGroupPage:
        """Raises LookupError with a German sentence."""
        if not word and self.default:
            return self.default
        if not word:
            raise LookupError(_("Hier steht keine Arbeitsgruppe."))
        found = self._named.get(_folded(word), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            codes = ", ".join(group.code for group in self.groups if group in found)
            raise LookupError(
                _("„%(word)s“ heißen mehrere. Bitte schreiben Sie: %(codes)s.") % {"word": word, "codes": codes}
            )
        if self.default:
            told = _("„%(word)s“ ist eine andere Arbeitsgruppe als diese (%(code)s).")
            raise LookupError(told % {"word": word, "code": self.default.code})
        codes = ", ".join(group.code for group in self.groups)
        raise LookupError(_("„%(word)s“ gibt es hier nicht. Möglich sind: %(codes)s.") % {"word": word, "codes": codes})


def _folded(name: str) -> str:
    return "".join(name.split()).casefold()
