"""Sending a stored file: named, checked for freshness, never guessed at."""

from datetime import datetime

from django.db.models.fields.files import FieldFile
from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag


def send_file(
    request: HttpRequest,
    file: FieldFile,
    *,
    name: str,
    modified: datetime,
    etag: str = "",
    cache: str,
    as_attachment: bool = False,
) -> HttpResponseBase:
    """The file for GET and HEAD, 304 for who has it; raises FileNotFoundError."""
    modified_at = int(modified.timestamp())
    headers = {"Last-Modified": http_date(modified_at), "Cache-Control": cache, "X-Content-Type-Options": "nosniff"}
    if etag:
        headers["ETag"] = quote_etag(etag)
    # Asked before the file is opened, so that nothing is left open for those who have it.
    response = get_conditional_response(request, headers.get("ETag"), modified_at)
    response = response or FileResponse(file.open("rb"), filename=name, as_attachment=as_attachment)
    for header, value in headers.items():
        response[header] = value
    return response
