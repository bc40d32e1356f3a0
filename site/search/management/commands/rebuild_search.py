from django.core.management.base import BaseCommand

from website.search.keeping import rebuild


class Command(BaseCommand):
    help = "Baut das Verzeichnis der Suche neu auf. Solange es läuft, findet die Suche nicht alles."

    def handle(self, **options) -> None:
        self.stdout.write(f"Das Verzeichnis der Suche hat {rebuild()} Einträge.")
