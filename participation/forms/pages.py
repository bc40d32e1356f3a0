"""What is checked while a page is edited, beyond single fields."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from . import choices


class EventPageForm(WagtailAdminPageForm):
    """Keeps what has been printed: a published event's code can't change."""

    def is_valid(self):
        """Rows are validated after the page, so what they name is looked at last."""
        return super().is_valid() and not choices.refuse_photos_of_others(self.formsets["event_photos"], self.for_user)

    def clean(self):
        cleaned = super().clean()
        if self.instance.reference:
            for name in {"code", "ordinal"} & set(self.changed_data):
                self.add_error(name, _("Die Kennung %s ist veröffentlicht und bleibt.") % self.instance.reference)
        return cleaned


class WorkingGroupPageForm(WagtailAdminPageForm):
    """Keeps numbers unique within an event and outcomes within their group."""

    def clean(self):
        cleaned = super().clean()
        parent = self.parent_page.specific if self.parent_page else None
        error = numbering_error(self.instance, parent, cleaned)
        if error:
            self.add_error("number", error)
        for name in ("continues", "merged_into"):
            other = cleaned.get(name)
            error = other and name in self.changed_data and choices.related_error(name, other, parent, self._district)
            if error:
                self.add_error(name, error)
        return cleaned

    def is_valid(self):
        """Rows are validated after the page, so what they name is looked at last."""
        return super().is_valid() and not any(
            [
                self._refuse_foreign_outcomes(),
                choices.refuse_photos_of_others(
                    self.formsets["group_photos"], self.for_user, besides=photos_from_tables(self.instance)
                ),
                choices.refuse_measures_elsewhere(self.formsets["outcomes"], self._district),
            ]
        )

    @property
    def _district(self):
        return self.parent_page.specific.district if self.parent_page else self.instance.district

    def _refuse_foreign_outcomes(self) -> bool:
        from participation.domain.outcomes import foreign_uuids

        rows = choices.kept_rows(self.formsets["outcomes"])
        uuids = [row.cleaned_data["uuid"] for row in rows]
        foreign = foreign_uuids(uuids, self.instance.pk)
        refused = [
            row for n, (row, uuid) in enumerate(zip(rows, uuids, strict=True)) if uuid in foreign or uuid in uuids[:n]
        ]
        for row in refused:
            row.add_error(None, _("Dieses Ergebnis gehört schon zu einer anderen Stelle. Bitte legen Sie es neu an."))
        return bool(refused)


def numbering_error(group, parent, cleaned) -> str | None:
    from participation.domain.numbering import number_error

    return number_error(group, parent, cleaned.get("kind"), cleaned.get("number"))


def photos_from_tables(group) -> set[int]:
    """Keys of photos that were taken at the group's table, wherever they are filed."""
    return set(group.waiting_photos.values_list("photo", flat=True)) if group.pk else set()
