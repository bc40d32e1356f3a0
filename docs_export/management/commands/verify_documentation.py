from django.core.management.base import BaseCommand, CommandError

from docs_export.domain.verify import verify_versions


class Command(BaseCommand):
    help = (
        "Prüft die fertigen Dateien der Dokumentationen: Jede wird aus ihrer Fassung neu gesetzt und verglichen, bei "
        "demselben Satzprogramm Byte für Byte, bei einem neueren nach dem Text. Endet mit 1, wenn etwas abweicht."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("reference", nargs="?", default="all", help="Zum Beispiel WEH-SK7; ohne Angabe alle")

    def handle(self, *, reference: str, **options) -> None:
        checked = bad = 0
        try:
            for verdict in verify_versions(None if reference == "all" else reference):
                checked, bad = checked + 1, bad + (not verdict.is_good)
                self.stdout.write(f"{'gut' if verdict.is_good else 'FEHLER'}  {verdict}")
        except LookupError as error:
            raise CommandError(error.args[0]) from error
        if bad:
            raise CommandError(f"{checked} geprüft, {bad} nicht in Ordnung.")
        self.stdout.write(f"{checked} geprüft, alles in Ordnung.")
