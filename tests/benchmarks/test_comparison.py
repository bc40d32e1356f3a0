"""The smallest size, once, with everything that is checked."""

from tests.benchmarks.comparison import ENGINES, compare_size


def test_the_smallest_size_is_equal_in_words_and_pictures(tmp_path):
    row = compare_size(10, tmp_path, runs=1)
    assert tuple(row.engines) == ENGINES
    assert all(value > 0 for taken in row.engines.values() for value in taken.values())
