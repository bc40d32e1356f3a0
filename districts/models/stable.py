"""Child rows that other pages point at keep their primary key when an older revision is published.

A revision written before a row was first saved knows no key, so publishing it would delete the row and make a new one:
whatever points at it would be lost. The uuid, which revisions and forms carry along, finds the stored row again.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import get_all_child_relations

from districts.identity import StableUUIDField


class StableRow(models.Model):
    """A child row with an identity of its own; list "uuid" among the panels, where it is a hidden field."""

    uuid = StableUUIDField(_("Identität"))

    class Meta:
        abstract = True


def keep_row_keys(parent) -> None:
    """Give the unsaved child rows of a cluster, and their own rows, the keys under which they are stored."""
    changed = getattr(parent, "_cluster_related_objects", None) or {}
    for relation in get_all_child_relations(type(parent)):
        name = relation.get_accessor_name()
        if name not in changed or not issubclass(relation.related_model, StableRow):
            continue
        rows = relation.related_model.objects.filter(**{relation.field.name: parent.pk}) if parent.pk else []
        stored = {row.uuid: row.pk for row in rows}
        for row in changed[name]:
            if row.pk not in stored.values():
                row.pk = stored.pop(row.uuid, None)
            keep_row_keys(row)
