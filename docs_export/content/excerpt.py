"""What is left of a documentation under some options."""

from .chapters import chapters_of
from .documentation import Documentation
from .event import DecisionScope
from .glossary import terms_in
from .groups import Group
from .options import Options
from .richtext import RichText

_NOTHING = {
    "purpose": {
        "central_question": "",
        "occasion": RichText(),
        "goals": RichText(),
        "decision_scope": DecisionScope(),
    },
    "people": {"attendance": ()},
    "programme": {"agenda": (), "method": RichText()},
    "previous": {"previous_results": None},
    "next_steps": {"next_steps": ()},
    "photo_log": {"photos": ()},
    "glossary": {"glossary": ()},
}


def settle(options: Options, content: Documentation) -> Options:
    """The same choice in one form: what the documentation does not hold can't be left out of it."""
    photos = options.photos or not _has_photos(content)
    known = {chapter.key for chapter in chapters_of(content)} - ({"photo_log"} if not photos else set())
    return options.model_copy(
        update={
            "without": tuple(key for key in options.without if key in known),
            "photos": photos,
            "cards": options.cards or not any(group.cards for group in content.groups),
        }
    )


def omissions(options: Options, content: Documentation, *, most: int | None = None) -> str:
    """What an excerpt lacks: "ohne Fotos, ohne die Kapitel „Programm“, „Glossar“"; empty for the whole.

    More chapters than `most` are only counted.
    """
    parts = [] if options.photos else ["ohne Fotos"]
    parts += [] if options.cards else ["ohne Karten im Wortlaut"]
    titles = [f"„{chapter.title}“" for chapter in chapters_of(content) if not options.has(chapter.key)]
    if most is not None and len(titles) > most:
        parts.append(f"ohne {len(titles)} Kapitel, die das Impressum nennt")
    elif titles:
        parts.append(f"ohne {'das Kapitel' if len(titles) == 1 else 'die Kapitel'} {', '.join(titles)}")
    return ", ".join(parts)


def left_out(options: Options, content: Documentation) -> tuple[str, ...]:
    """The same as a list, each chapter by its name; nothing for the whole."""
    parts = [] if options.photos else ["Fotos"]
    parts += [] if options.cards else ["Karten im Wortlaut"]
    missing = (chapter.title for chapter in chapters_of(content) if not options.has(chapter.key))
    return (*parts, *(f"Kapitel „{title}“" for title in missing))


def without_pictures_and_cards(content: Documentation, options: Options) -> Documentation:
    """For the chapters: what they tell is skipped chapter by chapter, photos and cards stand in several of them."""
    if options.photos and options.cards:
        return content
    update = {"groups": tuple(_reduced(group, options) for group in content.groups)}
    return content.model_copy(update=update if options.photos else {**update, "photos": ()})


def excerpt(content: Documentation, options: Options) -> Documentation:
    """Exactly what the file tells, for the data that it carries."""
    if not options.choice:
        return content
    update = {}
    for key, fields in _NOTHING.items():
        update |= {} if options.has(key) else fields
    shown = without_pictures_and_cards(content, options).model_copy(update=update)
    groups = [group if options.has(group.reference) else _row(group, options) for group in shown.groups]
    told = shown.model_copy(update={"groups": tuple(group for group in groups if group)})
    used = terms_in(told, (entry.term for entry in told.glossary))
    return told.model_copy(update={"glossary": tuple(entry for entry in told.glossary if entry.term in used)})


def _has_photos(content: Documentation) -> bool:
    return bool(content.photos or any(group.photos for group in content.groups))


def _reduced(group: Group, options: Options) -> Group:
    update = {} if options.photos else {"photos": ()}
    if not options.cards:
        clusters = tuple(cluster.model_copy(update={"cards": ()}) for cluster in group.clusters)
        update |= {"clusters": clusters, "loose_cards": ()}
    return group.model_copy(update=update)


def _row(group: Group, options: Options) -> Group | None:
    """Of a group without its chapter, what the table of all outcomes tells."""
    if not (options.has("outcomes") and group.outcomes):
        return None
    told = {"text": RichText(), "text_simple": "", "follow_ups": (), "themes": ()}
    outcomes = tuple(outcome.model_copy(update=told) for outcome in group.outcomes)
    return Group(
        reference=group.reference,
        code=group.code,
        number=group.number,
        kind=group.kind,
        title=group.title,
        outcomes=outcomes,
    )
