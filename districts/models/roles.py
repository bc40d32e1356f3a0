from django.db import models
from django.utils.translation import gettext_lazy as _

from districts.enums import Role


class DistrictRole(models.Model):
    """Which group of accounts does what in which district; roles are found here, never by a group's name."""

    district = models.ForeignKey(
        "districts.DistrictPage", models.CASCADE, related_name="roles", verbose_name=_("Stadtteil")
    )
    role = models.CharField(_("Rolle"), max_length=20, choices=Role.choices)
    group = models.OneToOneField("auth.Group", models.CASCADE, related_name="district_role", verbose_name=_("Gruppe"))

    class Meta:
        verbose_name = _("Rolle im Stadtteil")
        verbose_name_plural = _("Rollen im Stadtteil")
        constraints = [models.UniqueConstraint(fields=["district", "role"], name="districts_one_group_per_role")]

    def __str__(self):
        return str(self.group)


class DistrictResources(models.Model):
    """The collection and the workflow that were made for a district."""

    district = models.OneToOneField(
        "districts.DistrictPage", models.CASCADE, related_name="resources", verbose_name=_("Stadtteil")
    )
    collection = models.OneToOneField(
        "wagtailcore.Collection", models.PROTECT, related_name="+", verbose_name=_("Sammlung")
    )
    workflow = models.OneToOneField(
        "wagtailcore.Workflow", models.PROTECT, related_name="+", verbose_name=_("Arbeitsablauf")
    )

    class Meta:
        verbose_name = _("Ausstattung eines Stadtteils")
        verbose_name_plural = _("Ausstattung der Stadtteile")

    def __str__(self):
        return str(self.collection)
