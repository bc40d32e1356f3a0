"""The word for a choice. Django's own way translates every choice of the field to find one: a page shows hundreds."""


def label_of(choices: type, value: str) -> str:
    """As `get_…_display` has it: the value itself where it is none of the choices."""
    member = choices._value2member_map_.get(value)
    return str(member.label) if member is not None else str(value)
