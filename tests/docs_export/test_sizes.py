import pytest
from django.utils import translation

from docs_export.sizes import file_size
from website.runtime.templatetags import werkstatt


@pytest.mark.parametrize(
    ("size", "words"),
    [(None, ""), (0, ""), (12, "1 kB"), (446_400, "446 kB"), (999_600, "1,0 MB"), (1_290_000, "1,3 MB")],
)
def test_sizes_are_told_in_thousands_with_a_comma(size, words):
    with translation.override("de"):
        assert file_size(size) == words


def test_residents_and_staff_read_the_same_size():
    assert werkstatt.file_size is file_size
