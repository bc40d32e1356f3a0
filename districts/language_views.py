"""Making a page in another language, in the admin."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from .denial import deny
from .domain.languages import free_locales, translate_page
from .language_forms import LanguageForm
from .rules import may_translate


class LanguagesView(WagtailAdminTemplateMixin, FormView):
    page_title = gettext_lazy("Sprachen")
    header_icon = "globe"
    template_name = "districts/admin/languages.html"
    form_class = LanguageForm

    @cached_property
    def page(self) -> Page:
        return get_object_or_404(Page, pk=self.kwargs["page_id"]).specific

    def dispatch(self, request, *args, **kwargs):
        if not may_translate(request.user, self.page):
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self):
        page = {"url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]), "label": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, page, {"url": "", "label": self.get_page_title()}]

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "locales": free_locales(self.page)}

    def form_valid(self, form):
        made = translate_page(self.page, form.cleaned_data["language"], by=self.request.user)
        messages.success(self.request, _("Der Entwurf ist angelegt. Er ist noch nicht zu sehen."))
        return redirect("wagtailadmin_pages:edit", made.pk)

    def get_context_data(self, **kwargs):
        made = self.page.get_translations().select_related("locale").order_by("locale_id")
        return super().get_context_data(page=self.page, made=made, **kwargs)


class LanguagesMenuItem(PageMenuItem):
    label = gettext_lazy("Sprachen")
    icon_name = "globe"
    url_name = "districts_languages"

    def is_shown(self, user):
        return may_translate(user, self.page.specific)
