from django.db.models import Q
from django.http import FileResponse, Http404, JsonResponse
from django.middleware.csrf import get_token

from .models import Photo
from .rules import may_see_photo
from .storage import PhotoStorage


def serve_photo_file(request, name):
    """Send an original, or a copy of a photo that is not public, to accounts that may see the photo."""
    photo = Photo.objects.filter(Q(file=name) | Q(renditions__file=name)).first()
    storage = PhotoStorage()
    if photo is None or not may_see_photo(request.user, photo) or not storage.exists(name):
        raise Http404
    response = FileResponse(storage.open(name))
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def confirm_signed_in(request):
    """Answers only accounts that are signed in, with the token that their open forms need after a new sign-in."""
    return JsonResponse({"token": get_token(request)})
