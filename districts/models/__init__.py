"""The ground: pages, place and programme, carriers and office, concept and measures, photos, words."""

from .base import BasePage
from .carrier import CarrierAssignment
from .concept import ConceptVersion, DevelopmentConcept, FieldOfAction, GuidingPrinciple
from .district import DistrictPage
from .district_translation import DistrictTranslationPage
from .financing import FinancingLine
from .fund import FundForm, NeighbourhoodFund
from .glossary import Term
from .home import HomePage
from .legal import LegalFacts
from .measure import MeasurePage, ThemedMeasure
from .news import NewsPage, ThemedNews
from .notice import Notice
from .office import NeighbourhoodOffice
from .opening import OpeningException, OpeningHours
from .organisation import Organisation
from .partner_logo import PartnerLogo
from .photo import Photo, PhotoRendition
from .photo_consent import PhotoConsent
from .programme import FundingStatement, ProgrammeParticipation
from .roles import DistrictResources, DistrictRole
from .stable import StableRow, keep_row_keys
from .standard import StandardPage
from .theme import AbstractThemedItem, Theme
from .topic_contact import TopicContact

__all__ = [
    "AbstractThemedItem",
    "BasePage",
    "CarrierAssignment",
    "ConceptVersion",
    "DevelopmentConcept",
    "DistrictPage",
    "DistrictResources",
    "DistrictRole",
    "DistrictTranslationPage",
    "FieldOfAction",
    "FinancingLine",
    "FundForm",
    "FundingStatement",
    "GuidingPrinciple",
    "HomePage",
    "LegalFacts",
    "MeasurePage",
    "NeighbourhoodFund",
    "NeighbourhoodOffice",
    "NewsPage",
    "Notice",
    "OpeningException",
    "OpeningHours",
    "Organisation",
    "PartnerLogo",
    "Photo",
    "PhotoConsent",
    "PhotoRendition",
    "ProgrammeParticipation",
    "StableRow",
    "StandardPage",
    "Term",
    "Theme",
    "ThemedMeasure",
    "ThemedNews",
    "TopicContact",
    "keep_row_keys",
]
