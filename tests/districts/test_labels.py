"""The word for a choice, as Django's own way finds it."""

import pytest
from django.db import models

from districts.labels import label_of
from participation.enums import CardKind, OutcomeKind, OutcomeStatus
from participation.models import Card, FollowUp, Outcome


@pytest.mark.parametrize(
    ("row", "name", "choices"),
    [(Card, "kind", CardKind), (Outcome, "kind", OutcomeKind), (FollowUp, "status", OutcomeStatus)],
)
def test_word_is_that_of_the_field(row, name, choices):
    field = row._meta.get_field(name)
    for value in [*choices.values, *choices, "", "unknown"]:
        django = models.Model._get_FIELD_display(row(**{name: value}), field)
        assert getattr(row(**{name: value}), f"get_{name}_display")() == django
        assert label_of(choices, value) == django
