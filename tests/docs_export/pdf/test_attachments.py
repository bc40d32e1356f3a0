"""Each file carries its outcomes and cards as data."""

import hashlib
import subprocess

import pikepdf
import pytest

from docs_export.content import Options
from docs_export.data import data_files, read_json
from tests.docs_export.pdf.conftest import CREATED
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.wehringhausen import wehringhausen


def attached(path) -> dict[str, pikepdf.Dictionary]:
    with pikepdf.open(path) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


@pytest.mark.parametrize("content", [wehringhausen(), lindenhof(), lindenhof(variant="internal")])
def test_files_come_back_whole(rendered, content):
    assert attached(rendered(content)) == {file.name: file.data for file in data_files(content, CREATED)}


def test_viewers_list_them(rendered):
    told = subprocess.run(["pdfdetach", "-list", str(rendered())], capture_output=True, text=True, check=True).stdout
    assert [line.partition(": ")[2] for line in told.splitlines()[1:]] == [
        *("WEH-SK7-1.0-ergebnisse.csv", "WEH-SK7-1.0.json", "dokumentation-1.schema.json")
    ]


def test_each_says_what_it_is(rendered):
    with pikepdf.open(rendered(lindenhof())) as pdf:
        described = {str(spec.UF): spec for spec in pdf.Root.AF}
        table = described["LIN-SK3-1.1-demo-karten.csv"]
        stream = table.EF.F
        assert [str(spec.AFRelationship) for spec in described.values()] == ["/Data", "/Data", "/Data", "/Supplement"]
        assert str(table.Desc) == "Karten im Wortlaut als Tabelle"
        assert (str(table.F), str(stream.Subtype)) == ("LIN-SK3-1.1-demo-karten.csv", "/text/csv")
        data = stream.read_bytes()
        assert int(stream.Params.Size) == len(data)
        assert bytes(stream.Params.CheckSum) == hashlib.md5(data).digest()
        assert str(stream.Params.ModDate) == "D:20261120120000+00'00'"


def test_what_is_left_out_is_not_in_the_data(rendered):
    content = lindenhof()
    group = content.groups[0]
    path = rendered(content, options=Options(without=(group.reference,), cards=False))
    files = attached(path)
    data = b"".join(files.values()).decode()
    assert [card.text for group in content.groups for card in group.cards if card.text in data] == []
    assert [outcome.reference for outcome in content.outcomes if outcome.reference not in data] == []
    record = read_json(files["LIN-SK3-1.1-demo.json"])
    assert [outcome.text for outcome in record.groups[0].outcomes] == [""] * len(group.outcomes)
    assert record.left_out == "ohne Karten im Wortlaut, ohne das Kapitel „Arbeitsgruppe\xa01: Zusammenleben“"
