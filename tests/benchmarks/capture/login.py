"""Who opens the board; apart from what needs Django, for the browser's side of the measurement."""

EMAIL, PASSWORD = "bench@example.org", "only-for-the-benchmark"
