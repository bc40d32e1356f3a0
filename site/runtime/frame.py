"""What the frame of the site (title, navigation, breadcrumb) asks of a page, for lists that are no page of Wagtail."""

from dataclasses import dataclass, field

from districts.models import DistrictPage


@dataclass
class ListPage:
    """Give it to `base.html` as `page`; `trail` names the pages above, the start page first."""

    title: str
    section: str = ""  # as in SECTIONS of the tags
    district: DistrictPage | None = None
    trail: list = field(default_factory=list)
    full_url: str = ""
    search_description: str = ""
    pk = None
    seo_title = ""

    @property
    def shows_demo_ribbon(self) -> bool:
        return bool(self.district and self.district.is_demo)

    @property
    def notices(self) -> list:
        return self.district.notices if self.district else []
