"""Moderation: one group of accounts per event, made with it; found by data, not by name."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _


class EventModeration(models.Model):
    event = models.OneToOneField(
        "participation.EventPage",
        verbose_name=_("Veranstaltung"),
        on_delete=models.CASCADE,
        related_name="moderation_role",
    )
    group = models.OneToOneField(
        Group, verbose_name=_("Gruppe"), on_delete=models.CASCADE, related_name="event_moderation"
    )

    class Meta:
        verbose_name = _("Moderation")
        verbose_name_plural = _("Moderationen")

    def __str__(self):
        return str(self.group)
