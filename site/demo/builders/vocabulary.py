"""Themes, organisations and glossary; what is there already stays as it is."""

from django.db import transaction
from django.db.models import Model

from districts.models import Organisation, Term, Theme
from website.demo.content.vocabulary import ORGANISATIONS, TERMS, THEMES

TABLES = ((Theme, "name", THEMES), (Organisation, "name", ORGANISATIONS), (Term, "term", TERMS))


@transaction.atomic
def build_vocabulary() -> None:
    for model, key, rows in TABLES:
        for row in rows:
            _ensure(model, key, row)


def _ensure(model: type[Model], key: str, fields: dict) -> None:
    if not model.objects.filter(**{key: fields[key]}).exists():
        instance = model(**fields)
        instance.full_clean(exclude=["slug"])
        instance.save()
