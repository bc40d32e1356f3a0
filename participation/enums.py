"""The words of the field, in the order in which forms offer them."""

from enum import Enum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class EventStatus(TextChoices):
    PLANNED = "planned", _("geplant")
    TAKING_PLACE = "taking_place", _("findet statt")
    HELD = "held", _("durchgeführt")
    POSTPONED = "postponed", _("verschoben")
    CANCELLED = "cancelled", _("abgesagt")


class AgendaKind(TextChoices):
    WELCOME = "welcome", _("Begrüßung")
    TALK = "talk", _("Impuls")
    WORK = "work", _("Arbeitsphase")
    BREAK = "break", _("Pause")
    PLENARY = "plenary", _("Plenum")
    ELECTION = "election", _("Wahl")
    OUTLOOK = "outlook", _("Ausblick")


class OrganiserRole(TextChoices):
    ORGANISER = "organiser", _("Veranstaltet von")
    CLIENT = "client", _("Im Auftrag von")
    CARRIER = "carrier", _("Umgesetzt von")
    MODERATION = "moderation", _("Moderation")
    PARTNER = "partner", _("Zusammen mit")


class GroupKind(TextChoices):
    GROUP = "group", _("Arbeitsgruppe")
    PLENARY = "plenary", _("Plenum")


class GroupStatus(TextChoices):
    PLANNED = "planned", _("geplant")
    HELD = "held", _("durchgeführt")
    CANCELLED = "cancelled", _("ausgefallen")
    MERGED = "merged", _("zusammengelegt")


class CardKind(TextChoices):
    STRENGTH = "strength", _("Stärke")
    WEAKNESS = "weakness", _("Schwäche")
    IDEA = "idea", _("Idee")
    WISH = "wish", _("Wunsch")
    QUESTION = "question", _("Frage")
    NOTE = "note", _("Hinweis")
    CONFLICT = "conflict", _("Konflikt")


class EntryMode(TextChoices):
    CARD = "card", _("Abschrift einer Karte")
    MINUTES = "minutes", _("Protokoll")
    ONLINE = "online", _("online eingereicht")
    ARCHIVE = "archive", _("aus älterem Dokument")


class AccessKind(TextChoices):
    TABLE = "table", _("Erfassung am Tisch")
    SCREEN = "screen", _("Ansicht für die Leinwand")


class AccessState(Enum):
    """Whether an access lets somebody in now; follows from its times."""

    OPEN = "open"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Visibility(TextChoices):
    PUBLIC = "public", _("öffentlich")
    BLOCKED = "blocked", _("gesperrt")
    WITHDRAWN = "withdrawn", _("zurückgezogen")


class OutcomeKind(TextChoices):
    FINDING = "finding", _("Erkenntnis")
    IDEA = "idea", _("Idee")
    MEASURE = "measure", _("Maßnahmenvorschlag")
    AGREEMENT = "agreement", _("Vereinbarung")
    QUESTION = "question", _("offene Frage")


class Horizon(TextChoices):
    SHORT = "short", _("kurzfristig")
    MEDIUM = "medium", _("mittelfristig")
    LONG = "long", _("langfristig")


class OutcomeStatus(TextChoices):
    RECORDED = "recorded", _("aufgenommen")
    IN_REVIEW = "in_review", _("in Prüfung")
    PLANNED = "planned", _("geplant")
    IN_PROGRESS = "in_progress", _("in Umsetzung")
    DONE = "done", _("umgesetzt")
    PARTLY_DONE = "partly_done", _("teilweise umgesetzt")
    DEFERRED = "deferred", _("zurückgestellt")
    REJECTED = "rejected", _("nicht weiterverfolgt")
    HANDED_OVER = "handed_over", _("abgegeben")
    ANSWERED = "answered", _("beantwortet")


class CardLanguage(TextChoices):
    """What residents write besides German, each in its own name; the values are tags after BCP 47."""

    TURKISH = "tr", "Türkçe"
    ARABIC = "ar", "العربية"
    UKRAINIAN = "uk", "Українська"
    RUSSIAN = "ru", "Русский"
    POLISH = "pl", "Polski"
    ROMANIAN = "ro", "Română"
    BULGARIAN = "bg", "Български"
    PERSIAN = "fa", "فارسی"
    KURMANJI = "ku", "Kurdî"
    SORANI = "ckb", "کوردی"
    URDU = "ur", "اردو"
    TIGRINYA = "ti", "ትግርኛ"
    GREEK = "el", "Ελληνικά"
    ITALIAN = "it", "Italiano"
    SPANISH = "es", "Español"
    FRENCH = "fr", "Français"
    ENGLISH = "en", "English"
    CROATIAN = "hr", "Hrvatski"
    SERBIAN = "sr", "Srpski"
    ALBANIAN = "sq", "Shqip"


class ReportKind(TextChoices):
    ERROR = "error", _("Fehler")
    BARRIER = "barrier", _("Barriere")


class ReportStatus(TextChoices):
    NEW = "new", _("neu")
    DONE = "done", _("erledigt")
