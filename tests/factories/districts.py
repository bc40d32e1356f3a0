from datetime import date
from io import BytesIO

import factory
import wagtail_factories
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Collection, Page, Site

from districts import models
from districts.enums import PhotoKind


class HomePageFactory(wagtail_factories.PageFactory):
    title = "Werkstattbuch"
    slug = factory.Sequence(lambda n: f"start-{n}")
    parent = factory.LazyFunction(Page.get_first_root_node)

    class Meta:
        model = models.HomePage


class DistrictPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Lindenhof {n}")
    code = factory.Sequence(lambda n: f"L{n}")
    parent = factory.SubFactory(HomePageFactory)

    class Meta:
        model = models.DistrictPage


class StandardPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Textseite {n}")
    parent = factory.SubFactory(HomePageFactory)

    class Meta:
        model = models.StandardPage


class NewsPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Meldung {n}")
    published_on = date(2026, 3, 26)
    parent = factory.SubFactory(DistrictPageFactory)

    class Meta:
        model = models.NewsPage


class MeasurePageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Maßnahme {n}")
    slug = factory.Sequence(lambda n: f"massnahme-{n}")
    parent = factory.SubFactory(DistrictPageFactory)

    class Meta:
        model = models.MeasurePage


class ThemeFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Thema {n}")

    class Meta:
        model = models.Theme


class OrganisationFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Träger {n} gGmbH")

    class Meta:
        model = models.Organisation


class PhotoFactory(factory.django.DjangoModelFactory):
    """A photo without persons in the root collection; pass `kind` and consents for others."""

    title = factory.Sequence(lambda n: f"Foto {n}")
    file = factory.LazyFunction(lambda: picture_file())
    kind = PhotoKind.ROOM
    alt_text = "Ein heller Saal mit Stuhlkreis"
    credit = "Stadtteilbüro"
    collection = factory.LazyFunction(Collection.get_first_root_node)

    class Meta:
        model = models.Photo


class PhotoConsentFactory(factory.django.DjangoModelFactory):
    photo = factory.SubFactory(PhotoFactory, kind=PhotoKind.IDENTIFIABLE)
    reference = factory.Sequence(lambda n: f"Formular Nr. {n}, Ordner im Büro")
    given_on = date(2020, 1, 1)

    class Meta:
        model = models.PhotoConsent


def picture_file(name="aula.jpg", *, size=(64, 48), colour="#8899aa", image_format="JPEG", **options) -> ContentFile:
    """A one-coloured picture as an upload would bring it."""
    output = BytesIO()
    Image.new("RGB", size, colour).save(output, image_format, **options)
    return ContentFile(output.getvalue(), name=name)


def site(home=None) -> models.HomePage:
    """Let the default site show a home page, and return it."""
    home = home or HomePageFactory()
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "port": 80, "root_page": home, "site_name": "Werkstattbuch"},
    )
    return home
