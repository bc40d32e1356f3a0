"""Turns a mapping of fields, with lists for child rows and names for links, into an unsaved instance of a model."""

from django.db.models import Field, ForeignKey, Model
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import get_all_child_relations
from wagtail.fields import StreamField

from .keys import stable_uuid
from .links import Links


def assemble(model: type[Model], data: dict, links: Links, *key) -> Model:
    """Build an instance with its child rows; `key` makes the identities of rows the same at every run."""
    children = _children_of(model)
    values = {}
    for name, value in _spread_themes(model, data).items():
        if name in children:
            rows = enumerate(value)
            values[name] = [_assemble_row(children[name], row, links, number, *key, name) for number, row in rows]
        else:
            values[name] = _read(model._meta.get_field(name), value, links)
    return model(**_with_defaults(model, values, links, key))


def _assemble_row(model: type[Model], data: dict, links: Links, number: int, *key) -> Model:
    row = assemble(model, data, links, *key, number)
    if _has_field(model, "sort_order"):
        row.sort_order = number
    row.clean_fields(exclude=[field.name for field in model._meta.fields if isinstance(field, ParentalKey)])
    return row


def _children_of(model: type[Model]) -> dict[str, type[Model]]:
    return {relation.get_accessor_name(): relation.related_model for relation in get_all_child_relations(model)}


def _with_defaults(model: type[Model], values: dict, links: Links, key: tuple) -> dict:
    if _has_field(model, "is_demo"):
        values.setdefault("is_demo", links.is_demo)
    if _has_field(model, "uuid"):
        values.setdefault("uuid", stable_uuid(*key))
    return values


def _has_field(model: type[Model], name: str) -> bool:
    return any(field.name == name for field in model._meta.fields)


def _spread_themes(model: type[Model], data: dict) -> dict:
    """Themes are named in a list; they are rows of the model's own table of tagged items."""
    if "themes" not in data:
        return data
    manager = next(f for f in model._meta.get_fields() if isinstance(f, ClusterTaggableManager))
    relation = manager.through._meta.get_field("content_object").remote_field.get_accessor_name()
    rest = {name: value for name, value in data.items() if name != "themes"}
    return {**rest, relation: [{"tag": theme} for theme in data["themes"]]}


def _read(field: Field, value, links: Links):
    if isinstance(field, ParentalManyToManyField):
        return [links.find(field.related_model, name) for name in value]
    if isinstance(field, ForeignKey):
        return links.find(field.related_model, value) if isinstance(value, str) else value
    if isinstance(field, StreamField):
        return [(kind, {"text": block} if kind == "heading" else block) for kind, block in value]
    return field.to_python(value)
