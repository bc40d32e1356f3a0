"""What the page of a table is made of; the service worker keeps it."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "static" / "participation" / "capture"
WORKER = FOLDER / "worker.js"
SCRIPTS = [f"participation/capture/{path.name}" for path in sorted(FOLDER.glob("*.js")) if path != WORKER]
OWN_STYLES = [f"css/{name}.css" for name in ("tokens", "base", "frame", "components", "cards", "capture")]
STYLES = ["vendor/kern/kern.css", *OWN_STYLES]
FILES = [*STYLES, "img/icons.svg", "img/mark.svg", *SCRIPTS]
