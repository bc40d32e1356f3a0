"""Whole pages for residents, kept for at most a minute and dropped by whatever changes them (docs/decisions/0013)."""
