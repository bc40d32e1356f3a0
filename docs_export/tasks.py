"""What the worker runs."""

from celery import shared_task

from .domain.render import render_rendition


@shared_task(name="docs_export.render", ignore_result=True)
def render(pk: int) -> None:
    """Make the file of a rendition, if nobody else does."""
    render_rendition(pk)
