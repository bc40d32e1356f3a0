from django.core.management.base import BaseCommand

from website.demo.load import load


class Command(BaseCommand):
    help = "Lädt die Beispielinhalte. Was schon da ist, bleibt, wie es ist."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--no-render",
            dest="render",
            action="store_false",
            help="Bestellt die PDF-Dateien nur; der Hintergrunddienst erstellt sie, veröffentlicht wird nichts.",
        )

    def handle(self, *, render: bool, **options) -> None:
        load(render=render, say=self.stdout.write)
