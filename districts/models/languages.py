from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class InLanguages:
    """Which pages may exist in other languages: only those that say so. All others exist once, in German."""

    has_languages = False

    def full_clean(self, *args, **kwargs):
        super().full_clean(*args, **kwargs)
        self._check_language()

    def save(self, *args, **kwargs):
        self._check_language()  # copies and aliases are saved without being cleaned
        return super().save(*args, **kwargs)

    def _check_language(self):
        if self.has_languages or not self._state.adding or not self.locale_id:
            return
        if self.locale.language_code != settings.LANGUAGE_CODE:
            raise ValidationError(_("Diese Seite gibt es nur einmal. Für Veranstaltungen gibt es Kurzfassungen."))

    def get_translations(self, inclusive=False):
        """By the key alone: a district in another language is a page of another kind."""
        pages = Page.objects.filter(translation_key=self.translation_key)
        return pages if inclusive else pages.exclude(pk=self.pk)

    def get_translation(self, locale):
        """As Wagtail's own, which looks for the error of the page's own kind."""
        found = self.get_translations(inclusive=True).filter(locale_id=getattr(locale, "pk", locale)).first()
        if found is None:
            raise type(self).DoesNotExist(f"No page of {self.translation_key} in this language")
        return found
