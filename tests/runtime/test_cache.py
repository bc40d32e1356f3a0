"""A broken file in the cache is as good as none."""

import shutil

import pytest

from website.runtime.cache import FileCache


@pytest.fixture
def cache(tmp_path):
    return FileCache(tmp_path / "cache", {})


@pytest.fixture(params=[b"garbage", b"", b"\x80\x04K", b"\x80\x04N.half", b"cut off"])
def broken(request, cache, tmp_path):
    cache.set("key", ["value"])
    (file,) = (tmp_path / "cache").iterdir()
    data = request.param
    file.write_bytes(file.read_bytes()[:-3] if data == b"cut off" else data)
    return cache


def test_broken_file_is_missing_and_replaced(broken):
    assert broken.get("key", "nothing") == "nothing"
    broken.set("key", "new")
    assert broken.get("key") == "new"


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        (lambda cache: cache.get_many(["key"]), {}),
        (lambda cache: cache.get_or_set("key", "new"), "new"),
        (lambda cache: cache.delete("key"), True),
    ],
)
def test_no_way_of_asking_fails(broken, ask, answer):
    assert ask(broken) == answer


def test_folder_may_vanish(cache, tmp_path):
    cache.set("key", "value")
    shutil.rmtree(tmp_path / "cache")
    assert cache.get("key") is None
    cache.set("key", "value")
    assert cache.get("key") == "value"
