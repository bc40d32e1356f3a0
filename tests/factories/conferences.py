import factory
import wagtail_factories

from conferences import models
from conferences.ordinals import ordinal_word


class ConferenceSeriesPageFactory(wagtail_factories.PageFactory):
    title = "Stadtteilkonferenzen"
    slug = "stadtteilkonferenz"
    code = "SK"

    class Meta:
        model = models.ConferenceSeriesPage


class ConferencePageFactory(wagtail_factories.PageFactory):
    title = factory.LazyAttribute(lambda page: f"{ordinal_word(page.ordinal)} Stadtteilkonferenz")
    slug = factory.LazyAttribute(lambda page: str(page.ordinal))
    ordinal = factory.Sequence(lambda n: n + 1)

    class Meta:
        model = models.ConferencePage
