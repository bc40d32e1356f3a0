from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _


class Lifecycle(TextChoices):
    """Where a district stands in its programme."""

    PREPARATION = "vorbereitung", _("in Vorbereitung")
    RUNNING = "laufend", _("laufend")
    CONSOLIDATION = "verstetigung", _("Verstetigung")
    ENDED = "beendet", _("beendet")
    ARCHIVE = "archiv", _("Archiv")


class FederalState(TextChoices):
    """The Land decides about holidays and legal texts."""

    BW = "BW", _("Baden-Württemberg")
    BY = "BY", _("Bayern")
    BE = "BE", _("Berlin")
    BB = "BB", _("Brandenburg")
    HB = "HB", _("Bremen")
    HH = "HH", _("Hamburg")
    HE = "HE", _("Hessen")
    MV = "MV", _("Mecklenburg-Vorpommern")
    NI = "NI", _("Niedersachsen")
    NW = "NW", _("Nordrhein-Westfalen")
    RP = "RP", _("Rheinland-Pfalz")
    SL = "SL", _("Saarland")
    SN = "SN", _("Sachsen")
    ST = "ST", _("Sachsen-Anhalt")
    SH = "SH", _("Schleswig-Holstein")
    TH = "TH", _("Thüringen")


class Conformity(TextChoices):
    """How far a website keeps what accessibility asks for, in the words of the model statement."""

    FULL = "vollstaendig", _("vollständig vereinbar")
    PARTIAL = "teilweise", _("teilweise vereinbar")
    NONE = "nicht", _("nicht vereinbar")


class ProgrammeLevel(TextChoices):
    FEDERAL_AND_STATE = "bund_land", _("Bund und Land")
    STATE = "land", _("Land")
    EU = "eu", _("Europäische Union")
    MUNICIPAL = "kommune", _("Kommune")


class OrganisationKind(TextChoices):
    MUNICIPALITY = "kommune", _("Kommune")
    OFFICE = "amt", _("Amt")
    CARRIER = "traeger", _("Träger")
    PLANNING_OFFICE = "planungsbuero", _("Planungsbüro")
    WELFARE = "wohlfahrtsverband", _("Wohlfahrtsverband")
    ASSOCIATION = "verein", _("Verein")
    HOUSING = "wohnungsunternehmen", _("Wohnungsunternehmen")
    OTHER = "sonstige", _("Sonstige")


class CarrierRole(TextChoices):
    NEIGHBOURHOOD_MANAGEMENT = "quartiersmanagement", _("Quartiersmanagement")
    DISTRICT_MANAGEMENT = "stadtteilmanagement", _("Stadtteilmanagement")
    REDEVELOPMENT = "sanierungstraeger", _("Sanierungsträger")
    MODERATION = "moderation", _("Moderation")
    OTHER = "sonstige", _("Sonstige Aufgabe")


class ConceptKind(TextChoices):
    """The same thing under the names that Länder and years gave it."""

    ISEK = "isek", _("Integriertes Stadtentwicklungskonzept (ISEK)")
    INSEK = "insek", _("Integriertes Stadtentwicklungskonzept (INSEK)")
    INHK = "inhk", _("Integriertes Handlungskonzept (InHK)")
    IHK = "ihk", _("Integriertes Handlungskonzept (IHK)")
    IHEK = "ihek", _("Integriertes Handlungs- und Entwicklungskonzept (IHEK)")
    OTHER = "sonstiges", _("Anderes Konzept")


class Weekday(IntegerChoices):
    MONDAY = 0, _("Montag")
    TUESDAY = 1, _("Dienstag")
    WEDNESDAY = 2, _("Mittwoch")
    THURSDAY = 3, _("Donnerstag")
    FRIDAY = 4, _("Freitag")
    SATURDAY = 5, _("Samstag")
    SUNDAY = 6, _("Sonntag")


class ExceptionKind(TextChoices):
    CLOSED = "geschlossen", _("geschlossen")
    CHANGED = "geaendert", _("geänderte Zeit")
    PHONE_ONLY = "telefonisch", _("nur telefonisch")


class Access(TextChoices):
    """Whether a wheelchair gets in; that nobody asked yet is an answer of its own."""

    UNKNOWN = "unbekannt", _("nicht dokumentiert")
    YES = "ja", _("mit dem Rollstuhl zugänglich")
    NO = "nein", _("nicht mit dem Rollstuhl zugänglich")


class FinancingSource(TextChoices):
    URBAN_FUNDING = "staedtebaufoerderung", _("Städtebauförderung (Bund und Land)")
    OWN_SHARE = "eigenanteil", _("Eigenanteil der Kommune")
    EU = "eu", _("Europäische Union (EFRE, ESF)")
    NEIGHBOURHOOD_FUND = "stadtteilfonds", _("Stadtteilfonds")
    FOUNDATION = "stiftung", _("Stiftung")
    PRIVATE = "privat", _("Privat, Wohnungswirtschaft")
    OTHER = "sonstige", _("Sonstige")


class FinancingStatus(TextChoices):
    REQUESTED = "beantragt", _("beantragt")
    GRANTED = "bewilligt", _("bewilligt")
    SETTLED = "abgerechnet", _("abgerechnet")


class MeasureStatus(TextChoices):
    IDEA = "vorgesehen", _("vorgesehen")
    PLANNED = "geplant", _("geplant")
    IN_PROGRESS = "in_umsetzung", _("in Umsetzung")
    DONE = "umgesetzt", _("umgesetzt")
    DEFERRED = "zurueckgestellt", _("zurückgestellt")
    DROPPED = "nicht_weiterverfolgt", _("nicht weiterverfolgt")


class LogoRole(TextChoices):
    """Whose mark it is; the words stand beside it."""

    FUNDER = "foerderung", _("Gefördert durch")
    CLIENT = "auftrag", _("Im Auftrag von")
    CARRIER = "traeger", _("Getragen von")
    PARTNER = "partner", _("Zusammen mit")


class PhotoKind(TextChoices):
    BOARD = "pinnwand", _("Pinnwand oder Plakat")
    ROOM = "raum", _("Raum ohne Personen")
    NOT_IDENTIFIABLE = "nicht_erkennbar", _("Personen, nicht erkennbar")
    IDENTIFIABLE = "erkennbar", _("Personen, erkennbar")
    PLAN = "plan", _("Luftbild oder Plan")
    LOGO = "logo", _("Logo oder Zeichen")


class PhotoState(TextChoices):
    """Whether a photo may be shown, and what is in the way."""

    PUBLISHABLE = "darf_erscheinen", _("darf veröffentlicht werden")
    UNKNOWN_KIND = "art_fehlt", _("Art des Fotos fehlt")
    CONSENT_MISSING = "einwilligung_fehlt", _("Einwilligung fehlt")
    GUARDIANS_MISSING = "sorgeberechtigte_fehlen", _("Einwilligung der Sorgeberechtigten fehlt")
    CONSENT_ENDED = "einwilligung_beendet", _("Einwilligung widerrufen oder abgelaufen")


class Role(TextChoices):
    """What a group of people does in one district."""

    REDAKTION = "redaktion", _("Redaktion")
    FREIGABE = "freigabe", _("Freigabe")
    VERWALTUNG = "verwaltung", _("Verwaltung")
