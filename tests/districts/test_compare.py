import pytest

from districts.models import DistrictPage
from tests.factories.districts import DistrictPageFactory


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("now", "changed", "said"), [("etwa 60", True, "60"), ("etwa 50", False, "etwa 50"), (None, True, "etwa 50")]
)
def test_revisions_are_compared_by_what_people_read(now, changed, said):
    before = DistrictPageFactory.build(population="etwa 50")
    after = DistrictPageFactory.build(population=now)
    panels = DistrictPage.get_edit_handler().get_bound_panel(instance=before, request=None, form=None).get_comparison()
    comparison = next(c(before, after) for c in panels if c(before, after).field_label() == "Einwohnerzahl")

    assert (comparison.has_changed(), said in comparison.htmldiff()) == (changed, True)
