from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from docs_export.data import CARDS, OUTCOMES, DataError, Record, read_json, read_table
from docs_export.domain.importing import ImportRefusedError, import_record
from participation.models import EventPage


class Command(BaseCommand):
    help = (
        "Liest Ergebnisse und Karten aus einer Dokumentation (PDF, JSON, CSV), prüft sie und sagt, was darin steht. "
        "Mit --into kommen sie als Entwürfe in eine Veranstaltung; nichts wird überschrieben, nichts veröffentlicht."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--into", metavar="KENNUNG", help="Kennung der Veranstaltung, zum Beispiel WEH-SK7")

    def handle(self, *, file: Path, into: str | None, **options) -> None:
        try:
            found = _read(file)
            if into:
                self._import(found, into)
            else:
                self.stdout.write("\n".join(_described(found)))
        except OSError as error:
            raise CommandError(f"{file} lässt sich nicht öffnen: {error.strerror}.") from error
        except DataError as error:
            raise CommandError(f"{file}: {error}") from error
        except ImportRefusedError as error:
            raise CommandError(" ".join(error.messages)) from error

    def _import(self, found: Record | list, reference: str) -> None:
        if not isinstance(found, Record):
            raise CommandError("Eine Tabelle wird nur geprüft. Zum Einlesen brauchen Sie das PDF oder die JSON-Datei.")
        event = EventPage.objects.filter(reference=reference).first()
        if event is None:
            raise CommandError(f"Eine Veranstaltung mit der Kennung {reference} gibt es nicht.")
        for report in import_record(found, event):
            self.stdout.write(str(report))
        self.stdout.write("Nichts davon ist öffentlich. Prüfen Sie die Entwürfe und geben Sie sie dann frei.")


def _read(file: Path) -> Record | list:
    from docs_export.data.pdf_file import read_pdf  # pikepdf is needed nowhere else

    if file.suffix.lower() == ".csv":
        data = file.read_bytes()
        table = OUTCOMES if OUTCOMES.heads[0].encode() in data.partition(b"\n")[0] else CARDS
        return read_table(table, data)
    return read_json(file.read_bytes()) if file.suffix.lower() == ".json" else read_pdf(file)


def _described(found: Record | list) -> list[str]:
    if not isinstance(found, Record):
        return [f"{len(found)} Zeilen, alle gültig."]
    kind = "interne Ausgabe" if found.variant == "internal" else "öffentliche Ausgabe"
    left_out = f", Auszug {found.left_out}" if found.left_out else ""
    lines = [f"{found.reference}, {found.title}, Fassung {found.version}, {kind}{left_out}. Stand: {found.stand}."]
    for group in found.groups:
        lines.append(f"{group.reference} {group.title}: {len(group.outcomes)} Ergebnisse, {len(group.cards)} Karten")
    return lines
