"""The comparison itself runs only where `make bench` has installed what it needs; CI does without."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("weasyprint") else ["test_comparison.py"]
