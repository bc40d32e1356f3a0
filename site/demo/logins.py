"""Accounts for trying things out; made only where settings.DEMO_LOGINS allows it."""

MODERATION = "moderation@example.org"
REDAKTION = "redaktion@example.org"
FREIGABE = "freigabe@example.org"
VERWALTUNG = "verwaltung@example.org"
ADMINISTRATION = "administration@example.org"

LOGINS = [
    ("Moderation", MODERATION, "sieben-arbeitsgruppen"),
    ("Redaktion", REDAKTION, "schreiben-und-einreichen"),
    ("Freigabe", FREIGABE, "pruefen-und-freigeben"),
    ("Verwaltung", VERWALTUNG, "lesen-und-nachsehen"),
    ("Administration", ADMINISTRATION, "alles-im-blick-behalten"),
]
