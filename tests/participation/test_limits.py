from django.core.cache import cache

from participation.limits import Limit, is_spent, spend

THREE = Limit("test", 3, 600)


def test_limit_lets_so_many_pass_for_each_key():
    assert [spend(THREE, "a") for _ in range(4)] == [True, True, True, False]
    assert (is_spent(THREE, "a"), is_spent(THREE, "b")) == (True, False)
    assert not spend(THREE, "b", 4)


def test_key_is_not_in_the_cache():
    spend(THREE, "192.0.2.17")

    assert not any("192.0.2.17" in key for key in cache._cache)
