"""How texts of other languages are written down: one sentence, or one list, after the other."""


def said(*sentences: str | list[str]) -> tuple[str, str]:
    """A block of text in which each sentence is a paragraph, and each list a list."""
    return "text", "".join(map(_part, sentences))


def note(title: str, *sentences: str) -> tuple[str, dict]:
    return "notice", {"title": title, "text": said(*sentences)[1]}


def _part(part: str | list[str]) -> str:
    if isinstance(part, str):
        return f"<p>{part}</p>"
    return f"<ul>{''.join(f'<li>{item}</li>' for item in part)}</ul>"
