"""Reading files back on the command line, and entering them."""

from datetime import UTC, datetime

import pikepdf
import pytest
from django.core.management import CommandError, call_command

from docs_export.data import data_files
from docs_export.domain.commandline import render_version
from participation.models import Card, Outcome, OutcomeRecord, WorkingGroupPage
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.factories.docs_export import add_outcome, make_district, make_event, make_group, make_version
from tests.factories.participation import CardFactory

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def files(tmp_path):
    """The data files of the big example, by the end of their names."""
    for file in data_files(lindenhof(), CREATED):
        (tmp_path / file.name.rpartition("-")[2]).write_bytes(file.data)
    return tmp_path


def run(capsys, *arguments) -> list[str]:
    call_command("read_documentation", *map(str, arguments))
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (
            "demo.json",
            "LIN-SK3, Dritte Stadtteilkonferenz Lindenhof, Fassung 1.1, öffentliche Ausgabe. Stand: 18. Mai 2026.",
        ),
        ("ergebnisse.csv", "19 Zeilen, alle gültig."),
        ("karten.csv", "144 Zeilen, alle gültig."),
    ],
)
def test_file_is_read_and_described(files, capsys, name, line):
    assert run(capsys, files / name)[0] == line


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.pdf", b"no pdf", "Die Datei ist kein lesbares PDF."),
        ("x.json", b"{}", "Die Daten: Diese Angaben fehlen oder sind falsch: variant, reference, version und"),
        ("x.csv", b"a;b\n", "Die Spalten sind nicht die der Tabelle"),
        ("gone.pdf", None, "lässt sich nicht öffnen"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, name, content, message):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(CommandError, match=message):
        call_command("read_documentation", str(tmp_path / name))


def with_attachment(path, data: bytes | None):
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        if data is not None:
            pdf.attachments["x.json"] = pikepdf.AttachedFileSpec(pdf, data, mime_type="application/json")
        pdf.save(path)
    return path


def test_foreign_pdf_without_data(tmp_path):
    with pytest.raises(CommandError, match="bringt keine Ergebnisse und Karten als Daten mit"):
        call_command("read_documentation", str(with_attachment(tmp_path / "x.pdf", None)))


@pytest.mark.django_db
@pytest.mark.usefixtures("empty_storage")
def test_from_frozen_version_to_drafts_in_another_event(tmp_path, capsys):
    district = make_district()
    event = make_event(district)
    group = make_group(event, title="Wege")
    add_outcome(group, headline="Bänke im Schatten")
    CardFactory(group=group, text="=Licht")
    target = tmp_path / "x.pdf"
    render_version(make_version(event), "public", target)
    for model in (Card, OutcomeRecord, Outcome):
        model.objects.all().delete()
    make_event(district, code="BW2")
    assert run(capsys, target, "--into", "TST-BW2") == [
        "AG1 Wege: neu angelegt, 1 Ergebnis als Entwurf, 1 Karte.",
        "Nichts davon ist öffentlich. Prüfen Sie die Entwürfe und geben Sie sie dann frei.",
    ]
    draft = WorkingGroupPage.objects.get(live=False).get_latest_revision_as_object()
    assert [outcome.headline for outcome in draft.outcomes.all()] == ["Bänke im Schatten"]
    assert Card.objects.get().text == "=Licht"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("demo.json", "Eine Veranstaltung mit der Kennung X-1 gibt es nicht."),
        ("karten.csv", "Eine Tabelle wird nur geprüft."),
    ],
)
def test_what_cannot_be_entered(files, name, message):
    with pytest.raises(CommandError, match=message):
        call_command("read_documentation", str(files / name), "--into", "X-1")
