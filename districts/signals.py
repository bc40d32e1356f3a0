"""What happens by itself when districts and photos change."""

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save


def connect():
    from wagtail.models import Page, UploadedFile
    from wagtail.users.models import UserProfile

    from .domain.retention import refuse_deletion
    from .models import DistrictPage, DistrictResources, DistrictRole, Photo, PhotoConsent

    pre_delete.connect(refuse_deletion, sender=Page, dispatch_uid="districts.refuse_deletion")
    post_save.connect(make_roles, sender=DistrictPage, dispatch_uid="districts.make_roles")
    post_delete.connect(drop_group, sender=DistrictRole, dispatch_uid="districts.drop_group")
    post_delete.connect(end_workflow, sender=DistrictResources, dispatch_uid="districts.end_workflow")
    pre_save.connect(clean_parked_upload, sender=UploadedFile, dispatch_uid="districts.clean_parked_upload")
    pre_save.connect(clean_avatar, sender=UserProfile, dispatch_uid="districts.clean_avatar")
    post_save.connect(move_copies, sender=Photo, dispatch_uid="districts.move_copies")
    for signal in (post_save, post_delete):
        signal.connect(move_copies_of_consent, sender=PhotoConsent, dispatch_uid="districts.move_copies_of_consent")


def make_roles(sender, instance, raw=False, update_fields=None, **kwargs):
    """Each district has its groups, collection and workflow from the start, under its present name."""
    from .domain.roles import ensure_district_roles

    unchanged = update_fields is not None and "title" not in update_fields
    if not raw and not unchanged and instance.alias_of_id is None:
        ensure_district_roles(instance)


def drop_group(sender, instance, **kwargs):
    from django.contrib.auth.models import Group

    Group.objects.filter(pk=instance.group_id).delete()


def end_workflow(sender, instance, **kwargs):
    """A workflow keeps its history but is offered no more; the collection stays with its photos."""
    from wagtail.models import Workflow

    for workflow in Workflow.objects.filter(pk=instance.workflow_id):
        workflow.deactivate()


def clean_parked_upload(sender, instance, raw=False, **kwargs):
    """Wagtail parks an upload with an incomplete form in the public media folder: without camera data, then."""
    from .imaging import clean_image
    from .models import Photo

    is_photo = instance.for_content_type and instance.for_content_type.model_class() is Photo
    if is_photo and not raw and instance.file and not instance.file._committed:
        instance.file = clean_image(instance.file.file)


def clean_avatar(sender, instance, raw=False, **kwargs):
    """The picture of an account is an upload like any other: without camera data, too."""
    from .imaging import clean_image

    if not raw and instance.avatar and not instance.avatar._committed:
        instance.avatar = clean_image(instance.avatar.file)


def move_copies(sender, instance, created=False, raw=False, **kwargs):
    """A change of kind takes the copies of a photo out of public, or lets them in."""
    from .domain.photos import sync_renditions

    if not created and not raw:
        sync_renditions(instance)


def move_copies_of_consent(sender, instance, raw=False, **kwargs):
    """A consent given, changed or withdrawn does the same."""
    from .domain.photos import sync_renditions
    from .models import Photo

    photo = Photo.objects.filter(pk=instance.photo_id).first()
    if photo and not raw:
        sync_renditions(photo)
