"""The command gives the worker's file, without a worker."""

import pytest
from django.core.management import CommandError, call_command

from docs_export.domain.render import render_rendition
from docs_export.models import Version
from tests.factories.docs_export import make_event, make_group, make_published, make_rendition, make_version, read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("empty_storage")]


@pytest.fixture
def run(tmp_path):
    def command(path="/tst/bw1/", **options) -> bytes:
        target = tmp_path / "x.pdf"
        call_command("render_documentation", path, output=target, **options)
        return target.read_bytes()

    return command


def test_file_is_the_worker_s_byte_for_byte(run):
    event = make_event(summary="<p>Größe, Łódź, Αθήνα</p>")
    make_group(event, discussion="<p>Verlauf</p>")
    rendition = make_rendition(make_version(event))
    assert render_rendition(rendition.pk) is True
    rendition.refresh_from_db()
    assert run() == read(rendition.file)


@pytest.mark.usefixtures("standin")
class TestChoice:
    def test_published_version_before_newer_drafts(self, run):
        event = make_event()
        first = make_published(event)
        make_version(event, change_note="Neu")
        assert first.frozen_at.isoformat().encode() in run()

    def test_version_by_number(self, run):
        event = make_event()
        make_published(event)
        second = make_version(event, change_note="Neu")
        assert second.frozen_at.isoformat().encode() in run(number="1.1")

    def test_draft_where_nothing_is_frozen(self, run, capsys):
        make_event()
        assert "Bürgerwerkstatt".encode() in run()
        assert "Entwurf, nicht eingefroren" in capsys.readouterr().out
        assert Version.objects.count() == 0

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"path": "/gibt/es/nicht/"}, "Unter /gibt/es/nicht/ gibt es keine Veranstaltung."),
            ({"number": "7.0"}, "Fassung 7.0 gibt es nicht."),
        ],
    )
    def test_what_does_not_exist(self, run, arguments, message):
        make_event()
        with pytest.raises(CommandError, match=message):
            run(**arguments)

    def test_what_cannot_be_set_is_said(self, run, standin):
        def fail(on_progress):
            raise standin.RenderError("Seite 3 lässt sich nicht setzen.")

        standin.script.append(fail)
        make_published(make_event())
        with pytest.raises(CommandError, match=r"^Seite 3 lässt sich nicht setzen\.$"):
            run()

    def test_unpublished_event(self, run):
        make_event().unpublish()
        with pytest.raises(CommandError, match="nicht veröffentlicht"):
            run()
