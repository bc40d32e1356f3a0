"""Fills a place with jobs: `python -m tests.docs_export.faults.prepare JOBS RINGS`."""

import sys

import website  # noqa: F401 - the name of site/


def main(count: int, rings: int) -> None:
    """One frozen version with so many files to be made, each told to the workers so often."""
    import django

    django.setup()
    from docs_export.content import Options
    from docs_export.domain import jobs
    from docs_export.domain.orders import request
    from docs_export.enums import Variant
    from participation.models import WorkshopPage
    from tests.factories.docs_export import make_event, make_group, make_version

    event = WorkshopPage.objects.first()
    if event is None:
        event = make_event()
        make_group(event, discussion="<p>Ein Absatz über Bänke.</p>" * 20)
    version = make_version(event)
    for number in range(count):
        rendition = request(version, Variant.PUBLIC, options=Options(without=[f"AG{number}"] if number else []))
        for _again in range(rings - 1):
            jobs.ring(rendition)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
