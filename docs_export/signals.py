"""What follows here from what happens in the apps below."""

from django.db.models.signals import post_delete

from participation.enums import AccessKind
from participation.models import Access
from participation.signals import access_closed


def connect() -> None:
    access_closed.connect(forget_keys, dispatch_uid="docs_export.forget_closed_keys")
    post_delete.connect(forget_deleted_keys, sender=Access, dispatch_uid="docs_export.forget_deleted_keys")


def forget_keys(sender, access: Access, **kwargs) -> None:
    """Printed material shows a key that opens nothing any more; that of the screen is never printed."""
    from .domain.material import discard_material

    if access.kind == AccessKind.TABLE:
        discard_material(access.event_id)


def forget_deleted_keys(sender, instance: Access, **kwargs) -> None:
    forget_keys(sender, instance)
