"""Reading a PDF back: what a screen reader is told, and whether the file keeps the standards."""

import re
import subprocess
from pathlib import Path

import page as page_validation
import pikepdf

from docs_export.pdf.readback import ALTERNATIVE, normal, told

SHOWS_TEXT = {"Tj", "TJ", "'", '"'}
# The standards set no limit; the validator by itself looks at no table of more than 1,024 rows, however it is cut.
LIMITS = page_validation.SafetyLimits(max_table_grid_rows=10_000)


def structure_text(path: Path, *, between: str = " ") -> str:
    """All text of the structure tree in its order; `between` stands at the borders of elements.

    By the product's own reader: poppler, to which `test_readback.py` holds it, reads each page anew for each element.
    """
    return normal(between.join(text for element, text in told(path) if element.kind != ALTERNATIVE))


def page_text(path: Path) -> str:
    """What stands on the pages, in the order of the lines."""
    out = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return normal(re.sub("\u00ad\n|\u00ad ", "", out))


def faults(path: Path) -> list[str]:
    """What the validators, the tree check and qpdf find."""
    found = []
    for profile in ("ua1", "3a"):
        result = page_validation.validate_pdf(str(path), profile=profile, limits=LIMITS)
        found += [f"{profile} {failure.rule_id}: {failure.message}" for failure in result.failures]
    checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    return found + tree_faults(path) + ([checked.stderr] if checked.returncode else [])


def tree_faults(path: Path) -> list[str]:
    """What no validator sees: content, ParentTree and structure tree have to agree."""
    with pikepdf.open(path) as pdf:
        root = pdf.Root.StructTreeRoot
        parents = _numbers(root.ParentTree)
        claimed, annotated, found = _claims(root.K)
        for number, page in enumerate(pdf.pages, 1):
            row = parents.get(int(page.get("/StructParents", -1)), [])
            seen, more = _content(page, row, claimed)
            missing = [mcid for owner, mcid in claimed if owner == page.objgen and mcid not in seen]
            more += [f"an element claims missing MCID {mcid}" for mcid in missing]
            for link in page.get("/Annots", []):
                element = annotated.get(link.objgen)
                if element is None or parents[int(link.StructParent)].objgen != element.objgen:
                    more.append("an annotation is not tied to its element")
            found += [f"page {number}: {fault}" for fault in more]
    return found


def _numbers(tree) -> dict:
    numbers = tree.get("/Nums", [])
    return {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}


def _claims(root):
    claimed, annotated, found, stack = {}, {}, [], [root]
    while stack:
        element = stack.pop()
        kids = list(element.get("/K", []))
        if not kids and element.S not in ("/TD", "/TH"):
            found.append(f"empty {element.S}")
        for kid in kids:
            if isinstance(kid, int):
                claimed[element.Pg.objgen, kid] = element
            elif kid.get("/Type") == "/MCR":
                claimed[kid.Pg.objgen, int(kid.MCID)] = element
            elif kid.get("/Type") == "/OBJR":
                annotated[kid.Obj.objgen] = element
            else:
                stack.append(kid)
    return claimed, annotated, found


def _content(page, row, claimed):
    seen, found, nest = set(), [], []
    for operation in pikepdf.parse_content_stream(page):
        operator = str(operation.operator)
        if operator in ("BDC", "BMC"):
            properties = operation.operands[1] if operator == "BDC" else {}
            nest.append((str(operation.operands[0]), properties))
            if "/MCID" in properties:
                mcid = int(properties.MCID)
                element = claimed.get((page.objgen, mcid))
                if mcid in seen or element is None or row[mcid].objgen != element.objgen or nest[-1][0] != element.S:
                    found.append(f"MCID {mcid} is not what the trees say")
                seen.add(mcid)
        elif operator == "EMC":
            nest.pop()
        elif operator in SHOWS_TEXT and (not nest or (nest[-1][0] == "/Artifact" and "/Type" not in nest[-1][1])):
            found.append("text outside the structure")
    return seen, found
