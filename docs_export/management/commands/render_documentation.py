from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from docs_export.domain.commandline import find_event, find_version, render_draft, render_version
from docs_export.domain.freeze import FreezeError
from docs_export.domain.render import renderer
from docs_export.enums import Variant


class Command(BaseCommand):
    help = (
        "Schreibt die Dokumentation einer Veranstaltung als PDF: dieselbe Datei wie der Worker, ohne ihn. "
        "Gibt es noch keine Fassung, entsteht ein Entwurf aus dem veröffentlichten Stand; eingefroren wird nichts."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("path", help="Adresse der Veranstaltung, zum Beispiel /wehringhausen/stadtteilkonferenz/7/")
        parser.add_argument("--output", type=Path, required=True, help="Ziel, zum Beispiel x.pdf")
        parser.add_argument("--fassung", dest="number", help="Zum Beispiel 1.0; sonst die aktuelle")
        parser.add_argument("--variant", choices=Variant.values, default=Variant.PUBLIC.value)

    def handle(self, *, path: str, output: Path, number: str | None, variant: str, **options) -> None:
        try:
            event = find_event(path)
            version = find_version(event, number)
            if version:
                result = render_version(version, variant, output)
                name = version.name
            else:
                result = render_draft(event, variant, output, now=timezone.now())
                name = "Entwurf, nicht eingefroren"
        except (LookupError, FreezeError, renderer().RenderError) as error:
            raise CommandError(" ".join(getattr(error, "messages", None) or map(str, error.args))) from error
        self.stdout.write(f"{output}: {name}, {result.pages} Seiten, {output.stat().st_size} Byte")
        for note in result.notes:
            self.stdout.write(f"Hinweis: {note}")
