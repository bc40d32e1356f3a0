"""What an editor may put on a page: choosers offer the right things, but an address or a number can name others."""

from django.utils.translation import gettext as _
from wagtail.permissions import policy_registry


def kept_rows(formset) -> list:
    """The rows of a validated formset that stay on the page."""
    return [row for row in formset.forms if row.cleaned_data and not row.cleaned_data.get("DELETE")]


def refuse_photos_of_others(formset, user, *, besides=frozenset()) -> bool:
    """Mark newly chosen photos that the account may not choose; those on the page stay, and keys in `besides`."""
    rows = [row for row in kept_rows(formset) if "photo" in row.changed_data]
    refused = [row for row in rows if not _may_choose(row, user) and row.cleaned_data["photo"].pk not in besides]
    for row in refused:
        row.add_error("photo", _("Dieses Foto gehört zu einem anderen Ort. Bitte wählen Sie ein eigenes."))
    return bool(refused)


def _may_choose(row, user) -> bool:
    photo = row.cleaned_data.get("photo")
    policy = photo and policy_registry.get(photo)
    return not photo or policy.user_has_permission_for_instance(user, "choose", photo)


def refuse_measures_elsewhere(formset, district) -> bool:
    """Mark outcomes that name a measure of another district."""
    rows = [row for row in kept_rows(formset) if row.cleaned_data.get("measure") and "measure" in row.changed_data]
    refused = [row for row in rows if row.cleaned_data["measure"].district != district]
    for row in refused:
        row.add_error("measure", _("Diese Maßnahme gehört zu einem anderen Stadtteil."))
    return bool(refused)


def related_error(name: str, group, event, district) -> str | None:
    """Why a group can't be related to this one by the field `name`, or None."""
    if name == "merged_into" and event is not None and not group.is_child_of(event):
        return _("Zusammengelegt werden Arbeitsgruppen derselben Veranstaltung.")
    if name == "continues" and group.district != district:
        return _("Diese Arbeitsgruppe gehört zu einem anderen Stadtteil.")
    return None
