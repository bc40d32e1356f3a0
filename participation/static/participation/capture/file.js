/* The last resort: what is not sent as a file, which the office can import. */
import { makeUuid } from "./uuid.js";

/* A line with a chosen kind or language goes as an operation: the shorthand cannot say it. Its id stays with the line,
   so that sending it later makes no second card. */
export function makeFile(group, outbox, draft) {
  const cards = draft.cards();
  const chosen = (card, line) => card && draft.marks[line] && (draft.marks[line].kind !== undefined || card.language);
  const marked = cards.map((card, line) => {
    if (!chosen(card, line)) return null;
    if (!card.id) draft.mark(line, { id: makeUuid() });
    return { op: "add", ...card, id: draft.marks[line].id };
  });
  return {
    format: "werkstattbuch-entwurf",
    version: 1,
    group,
    saved_at: new Date().toISOString(),
    operations: [...outbox.rows.map(({ op }) => op), ...openChanges(draft), ...marked.filter(Boolean)],
    lines: draft.lines.filter((line, place) => !marked[place]).join("\n"),
  };
}

/* Without the empty ones, for which the office could not take the file. */
function openChanges({ changes }) {
  const open = Array.from(changes.values(), (change) => ({ op: "edit", ...change }));
  return open.filter(({ text }) => text.trim());
}

export function download(content) {
  const link = document.createElement("a");
  const name = `werkstattbuch-entwurf-${content.group}-${content.saved_at.slice(0, 16).replace(/[T:]/g, "-")}.json`;
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: "application/json" }));
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
