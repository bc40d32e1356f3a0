import factory
import wagtail_factories

from participation import models
from participation.enums import CardKind, GroupKind, OutcomeKind


class WorkshopPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Bürgerwerkstatt {n}")
    code = factory.Sequence(lambda n: f"BW{n % 999}")

    class Meta:
        model = models.WorkshopPage


class WorkingGroupPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Arbeitsgruppe {n}")
    kind = GroupKind.GROUP
    number = factory.LazyAttribute(lambda group: None if group.kind == GroupKind.PLENARY else 1)

    class Meta:
        model = models.WorkingGroupPage


class CardFactory(factory.django.DjangoModelFactory):
    kind = CardKind.IDEA
    text = factory.Sequence(lambda n: f"Bank Nummer {n} im Schatten")

    class Meta:
        model = models.Card


class ClusterFactory(factory.django.DjangoModelFactory):
    title = factory.Sequence(lambda n: f"Kartengruppe {n}")

    class Meta:
        model = models.Cluster


def make_outcome(**fields) -> models.Outcome:
    """An outcome that is not saved yet; add it to `group.outcomes` and save a revision."""
    return models.Outcome(**{"kind": OutcomeKind.IDEA, "headline": "Bänke im Schatten", **fields})


def publish(page, **kwargs):
    """Publish the page as an editor does, and return it fresh from the database."""
    page.save_revision().publish(**kwargs)
    return type(page).objects.get(pk=page.pk)
