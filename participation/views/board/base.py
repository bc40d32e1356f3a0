"""What the views of a sorting board share: its group, and who may sort it."""

from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.decorators.gzip import gzip_page
from django.views.generic import View

from districts.denial import deny
from participation.models import WorkingGroupPage
from participation.rules import editable_groups


@method_decorator([never_cache, gzip_page], name="dispatch")
class BoardView(View):
    """For whom may edit the group's page; refused with 403 for all others."""

    @cached_property
    def group(self) -> WorkingGroupPage:
        return get_object_or_404(WorkingGroupPage, pk=self.kwargs["group_id"])

    def dispatch(self, request, *args, **kwargs):
        if not editable_groups(request.user).filter(pk=self.group.pk).exists():
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def known_change(self, sent) -> int:
        """The change that the script knows of; 0 for what is no number."""
        after = sent.get("after", "")
        return int(after) if after.isascii() and after.isdigit() and len(after) <= 18 else 0

    @property
    def wants_json(self) -> bool:
        """The script asks for data, a plain form for a page."""
        return "application/json" in self.request.headers.get("Accept", "")
