"""The editor of a working group's page: takes in what waits for it, and loses nothing of that when it is saved late."""

from django.utils.translation import gettext as _, ngettext
from wagtail.admin import messages
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.viewsets.pages import PageViewSet

from participation.domain.trays import put_back, take_in
from participation.models import WorkingGroupPage


class GroupEditView(EditView):
    def dispatch(self, request, page_id, **kwargs):
        if request.method == "GET":
            self._take_in(WorkingGroupPage.objects.filter(pk=page_id).first())
        return super().dispatch(request, page_id, **kwargs)

    def _take_in(self, group):
        tray = take_in(group, self.request.user) if group else ()
        if tray:
            messages.success(self.request, _("Neu übernommen: %s.") % taken_in_words(tray))

    def form_valid(self, form):
        came_late = self.latest_revision and self._may_be_older(self.request.POST)
        response = super().form_valid(form)
        if came_late:
            put_back(self.page, self.latest_revision, posted_rows(self.request.POST))
        return response

    def _may_be_older(self, posted) -> bool:
        """Whether somebody saved since this form was loaded; Wagtail can't tell for a page's first revision."""
        return self.is_out_of_date or "loaded_revision_id" not in posted


class GroupPageViewSet(PageViewSet):
    model = WorkingGroupPage
    edit_view_class = GroupEditView


def posted_rows(data) -> list[str]:
    """Outcomes and photos that a form knows of, those marked for deletion included."""
    return [value for name, value in data.items() if name.endswith(("-uuid", "-photo"))]


def taken_in_words(tray) -> str:
    """ "2 Ergebnisse, 1 Foto"."""
    counts = [
        ngettext("%d Ergebnis", "%d Ergebnisse", len(tray.outcomes)) % len(tray.outcomes) if tray.outcomes else "",
        ngettext("%d Foto", "%d Fotos", len(tray.photos)) % len(tray.photos) if tray.photos else "",
    ]
    return ", ".join(filter(None, counts))
