"""What the worker runs."""

from celery import shared_task

from .domain.material import make_material
from .domain.render import render_rendition


@shared_task(name="docs_export.render", ignore_result=True)
def render(pk: int) -> None:
    """Make the file of a rendition, if nobody else does."""
    render_rendition(pk)


@shared_task(name="docs_export.print_material", ignore_result=True)
def print_material(pk: int) -> None:
    """Make the material of an event, if nobody else does."""
    make_material(pk)
