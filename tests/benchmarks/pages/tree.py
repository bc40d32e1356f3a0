"""Pages many at once: Wagtail's own way takes some twenty milliseconds for each, and there are two thousand."""

from collections.abc import Iterable, Iterator

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page


def add_pages(parent: Page, rows: Iterable[Page]) -> Iterator[Page]:
    """Store published pages below a page that has none; each row was never saved, but has its slug."""
    rows = list(rows)
    for number, row in enumerate(rows, 1):
        _place(parent, row, number)
    trunks = [
        Page(**{field.attname: getattr(row, field.attname) for field in Page._meta.concrete_fields}) for row in rows
    ]
    Page.objects.bulk_create(trunks)
    for row, trunk in zip(rows, trunks, strict=True):
        row.page_ptr_id = row.pk = row.id = trunk.pk
        _save_branches(row)
    Page.objects.filter(pk=parent.pk).update(numchild=len(rows))
    parent.numchild = len(rows)
    yield from rows


def _place(parent: Page, row: Page, number: int) -> None:
    row.path = parent._get_path(parent.path, parent.depth + 1, number)
    row.depth = parent.depth + 1
    row.url_path = f"{parent.url_path}{row.slug}/"
    row.locale_id = parent.locale_id
    row.live, row.draft_title = True, row.title
    row.first_published_at = row.last_published_at = timezone.now()
    row.content_type = ContentType.objects.get_for_model(type(row))


def _save_branches(row: Page) -> None:
    """Each model between `Page` and the row's own, without what saving a page sets off."""
    chain = [model for model in type(row).__mro__ if hasattr(model, "_meta") and not model._meta.abstract]
    for model in reversed([model for model in chain if model is not Page and issubclass(model, Page)]):
        branch = model()
        branch.__dict__.update({name: value for name, value in row.__dict__.items() if name != "_state"})
        setattr(branch, model._meta.pk.attname, row.pk)
        branch.save_base(raw=True, force_insert=True)
