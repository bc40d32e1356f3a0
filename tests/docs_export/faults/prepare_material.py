"""Orders material for an event with two tables: `python -m tests.docs_export.faults.prepare_material`."""

import website  # noqa: F401 - the name of site/


def main() -> None:
    import django

    django.setup()
    from docs_export.content import MaterialChoice
    from docs_export.domain.material import order_material
    from participation.domain.access import ensure_accesses
    from tests.factories.docs_export import make_event, make_group

    event = make_event()
    for number in (1, 2):
        make_group(event, number=number)
    ensure_accesses(event)
    order_material(event, MaterialChoice(card_sheets=2))


if __name__ == "__main__":
    main()
