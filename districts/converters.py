"""Numbers of rows in addresses of ours."""

from django.urls import register_converter
from django.urls.converters import IntConverter


class RowConverter(IntConverter):
    """No longer than what a database can hold; SQLite answers the rest with an error instead of nothing."""

    regex = "[0-9]{1,18}"


register_converter(RowConverter, "row")
