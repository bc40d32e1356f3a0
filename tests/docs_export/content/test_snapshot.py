import json

import pytest
from pydantic import ValidationError

from docs_export.content import Documentation, FollowUp, Group, Outcome, dump, fingerprint, load

OUTCOME = Outcome(
    uuid="0b0e7c1e-7f0a-4c3e-9d0c-000000000001", reference="WEH-SK7-PL-E01", headline="Koordinierungsstelle"
)
GROUP = Group(reference="WEH-SK7-PL", kind="plenary", title="Plenum", outcomes=(OUTCOME,))
CONTENT = Documentation(
    variant="public", reference="WEH-SK7", version="1.0", title="Siebte Stadtteilkonferenz", groups=(GROUP,)
)


def with_outcome(**changes):
    outcome = OUTCOME.model_copy(update=changes)
    return CONTENT.model_copy(update={"groups": (GROUP.model_copy(update={"outcomes": (outcome,)}),)})


def test_dump_survives_json():
    assert load(json.loads(json.dumps(dump(CONTENT)))) == CONTENT


@pytest.mark.parametrize(
    "change", [{"titel": "x"}, {"schema_version": 2}, {"title": "  "}, {"public_url": "javascript:x"}]
)
def test_load_refuses_what_is_no_documentation(change):
    with pytest.raises(ValidationError):
        load(dump(CONTENT) | change)


def test_content_is_immutable():
    with pytest.raises(ValidationError):
        CONTENT.title = "anders"


@pytest.mark.parametrize(
    "changes",
    [
        {"follow_ups": (FollowUp(on="1. Mai"),)},
        {"status": "done", "status_label": "umgesetzt", "status_since": "1. Mai"},
    ],
)
def test_follow_ups_do_not_make_a_version_stale(changes):
    changed = with_outcome(**changes)
    assert fingerprint(changed) == fingerprint(CONTENT)
    assert fingerprint(changed, ignore_follow_ups=False) != fingerprint(CONTENT, ignore_follow_ups=False)


@pytest.mark.parametrize("name", ["version", "stand", "short_url"])
def test_what_belongs_to_the_version_does_not_make_it_stale(name):
    assert fingerprint(CONTENT.model_copy(update={name: "https://x.de/d/1.1"})) == fingerprint(CONTENT)


def test_edited_text_makes_a_version_stale():
    assert fingerprint(with_outcome(headline="anders")) != fingerprint(CONTENT)


def test_empty_field_that_a_later_release_adds_makes_no_version_stale():
    class Later(Documentation):
        added: str = ""

    data = dump(CONTENT)
    assert fingerprint(Later.model_validate(data)) == fingerprint(CONTENT)
    assert fingerprint(Later.model_validate(data | {"added": "x"})) != fingerprint(CONTENT)


def test_dump_from_before_short_texts_is_still_read():
    data = dump(CONTENT)
    del data["short_texts"], data["groups"][0]["outcomes"][0]["text_simple"]
    assert load(data) == CONTENT


def test_short_versions_exist_where_there_is_text():
    assert CONTENT.short_languages == ("de",)
    texts = {"short_texts": [{"language": "tr", "text": "Kısa"}]}
    assert load(dump(with_outcome(text_simple="Kurz.")) | texts).short_languages == ("de", "tr", "de-simple")
