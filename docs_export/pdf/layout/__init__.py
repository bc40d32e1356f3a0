"""The parts of the book: grid, text, lists, tables, cards, outcomes, pictures."""
