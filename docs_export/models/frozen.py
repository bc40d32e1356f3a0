"""Rows that do not change once they are written."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _


class FrozenError(ValidationError):
    """Somebody tried to change or delete what is frozen."""


class FrozenQuerySet(models.QuerySet):
    """Refuses to change more than the model's `CHANGEABLE` fields, or to delete."""

    def update(self, **values):
        frozen = set(values) - self.model.CHANGEABLE
        if frozen:
            raise FrozenError(_("Unveränderlich: %s") % ", ".join(sorted(frozen)))
        return super().update(**values)

    def delete(self):
        raise FrozenError(_("Eine eingefrorene Fassung wird nicht gelöscht, sondern zurückgezogen."))


class FrozenModel(models.Model):
    """A row whose fields are fixed by its first save, but for those named in `CHANGEABLE`."""

    CHANGEABLE: frozenset[str] = frozenset()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        if not self._state.adding:
            self._refuse_changes()
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise FrozenError(_("Eine eingefrorene Fassung wird nicht gelöscht, sondern zurückgezogen."))

    def _refuse_changes(self) -> None:
        stored = type(self)._base_manager.get(pk=self.pk)
        fields = [f for f in self._meta.concrete_fields if f.name not in self.CHANGEABLE]
        changed = [f.name for f in fields if getattr(stored, f.attname) != getattr(self, f.attname)]
        if changed:
            raise FrozenError(_("Unveränderlich: %s") % ", ".join(changed))
