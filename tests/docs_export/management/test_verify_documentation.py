"""Real files, really written again."""

import hashlib
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command

from docs_export.domain import files
from docs_export.domain.publish import withdraw_version
from docs_export.domain.render import read_content, render_rendition, renderer, write_document
from docs_export.enums import Variant
from docs_export.models import Rendition, Snapshot
from participation.models import EventPhoto
from tests.factories.districts import PhotoFactory
from tests.factories.docs_export import add_outcome, make_event, make_group, make_rendition, make_version, read
from tests.factories.participation import publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("empty_storage")]


@pytest.fixture
def rendition():
    event = make_event()
    event.event_photos.add(EventPhoto(photo=PhotoFactory()))
    event = publish(event)
    add_outcome(make_group(event), headline="Bänke im Schatten")
    rendition = make_rendition(make_version(event))
    assert render_rendition(rendition.pk) is True
    return Rendition.objects.get(pk=rendition.pk)


def replace(rendition, data: bytes, **values):
    """Another file in its place."""
    storage, name = rendition.file.storage, rendition.file.name
    storage.delete(name)
    storage.save(name, ContentFile(data))
    Rendition.objects.filter(pk=rendition.pk).update(**values)


def written_otherwise(rendition, tmp_path, *, moment=timedelta(), **changes) -> dict:
    content = read_content(rendition.version, rendition.variant).model_copy(update=changes)
    target = tmp_path / "other.pdf"
    write_document(content, rendition.version.frozen_at + moment, target)
    data = target.read_bytes()
    return {"data": data, "sha256": hashlib.sha256(data).hexdigest()}


def verify(capsys, reference="all") -> list[str]:
    """The lines of the report; the last one is the error, if it ends with one."""
    try:
        call_command("verify_documentation", reference)
    except CommandError as error:
        return [*capsys.readouterr().out.splitlines(), str(error)]
    return capsys.readouterr().out.splitlines()


NAME = "TST-BW1, Fassung 1.0, Dokumentation (öffentlich)"
BAD = "1 geprüft, 1 nicht in Ordnung."


@pytest.mark.parametrize("reference", ["all", "TST-BW1"])
def test_file_that_is_as_it_was(rendition, capsys, reference):
    assert verify(capsys, reference) == [
        f"gut  {NAME}: Neu gesetzt Byte für Byte gleich.",
        "1 geprüft, alles in Ordnung.",
    ]


def test_one_changed_byte(rendition, capsys):
    data = bytearray(read(rendition.file))
    data[len(data) // 2] ^= 1
    replace(rendition, bytes(data))
    assert verify(capsys) == [
        f"FEHLER  {NAME}: Die gespeicherte Datei ist verändert worden: Ihre Prüfsumme stimmt nicht.",
        BAD,
    ]


def test_same_renderer_that_writes_other_bytes(rendition, capsys, tmp_path):
    replace(rendition, **written_otherwise(rendition, tmp_path, moment=timedelta(seconds=1)))
    told = "Neu gesetzt anders, obwohl das Satzprogramm dasselbe ist: der Text ist derselbe."
    assert verify(capsys) == [f"FEHLER  {NAME}: {told}", BAD]


def test_older_renderer_with_the_same_text(rendition, capsys, tmp_path):
    other = written_otherwise(rendition, tmp_path, moment=timedelta(seconds=1))
    replace(rendition, **other, renderer_version="0")
    told = f"Gesetzt mit Stand 0, jetzt {renderer().RENDERER_VERSION}: Der Text ist derselbe."
    assert verify(capsys)[0] == f"gut  {NAME}: {told}"


def test_older_renderer_with_another_text(rendition, capsys, tmp_path):
    other = written_otherwise(rendition, tmp_path, motto="Ein anderes Motto")
    replace(rendition, **other, renderer_version="0")
    line, end = verify(capsys)
    assert line.startswith(
        f"FEHLER  {NAME}: Gesetzt mit Stand 0, jetzt {renderer().RENDERER_VERSION}: Der Text weicht ab, zuerst"
    )
    assert "„Ein anderes Motto“" in line
    assert end == BAD


def test_file_that_is_gone(rendition, capsys):
    rendition.file.storage.delete(rendition.file.name)
    assert verify(capsys) == [f"FEHLER  {NAME}: Die Datei fehlt.", BAD]


def test_photo_that_is_gone(rendition, capsys):
    name = rendition.version.snapshots.get(variant=Variant.PUBLIC).sources.get(kind="photo").file
    files.drop_photo(name)
    line, end = verify(capsys)
    assert line.startswith(f"FEHLER  {NAME}: Neu gesetzt anders")
    assert line.endswith(f"Es fehlen Fotos: {name}.")
    assert end == BAD


def test_redacted_content(rendition, capsys):
    Snapshot.objects.update(content={}, redacted_at=rendition.finished_at)
    told = "Die Datei ist unverändert; ihr Inhalt ist geschwärzt und lässt sich nicht vergleichen."
    assert verify(capsys)[0] == f"gut  {NAME}: {told}"


def test_withdrawn_version(rendition, capsys):
    withdraw_version(rendition.version, reason="Einwilligung widerrufen")
    assert verify(capsys) == [
        "gut  TST-BW1, Fassung 1.0: zurückgezogen; Datei und Inhalt sind gelöscht.",
        "1 geprüft, alles in Ordnung.",
    ]


def test_unknown_reference(capsys):
    assert verify(capsys, "WEH-SK9") == ["Zu WEH-SK9 gibt es keine Fassung."]
