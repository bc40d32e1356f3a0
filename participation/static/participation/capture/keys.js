/* The six keys that insert signs, and what is pasted. */
import { readPasted } from "./paste.js";

export function listenToKeys(area, draft) {
  document.querySelectorAll("[data-key]").forEach((key) => key.addEventListener("click", () => press(area, draft, key.dataset.key)));
  area.addEventListener("paste", (event) => {
    const data = event.clipboardData;
    const text = data && readPasted(data.getData("text/plain"));
    if (!text) return;
    event.preventDefault();
    insert(area, text);
    draft.follow();
  });
}

/* Kinds stand at the beginning of the line where the cursor is, the others where it is. */
function press(area, draft, sign) {
  const { value, selectionEnd: end } = area;
  const start = value.lastIndexOf("\n", end - 1) + 1;
  if ("+-!?".includes(sign)) {
    const old = /^[+\-−!?] ?/.exec(value.slice(start));
    area.setRangeText(`${sign} `, start, start + (old ? old[0].length : 0), "preserve");
    if (area.selectionEnd < start + 2) area.setSelectionRange(start + 2, start + 2);
    draft.unmark(value.slice(0, start).split("\n").length - 1);
  } else {
    const isAtStart = sign === "#" && end === start;
    area.setRangeText(`${isAtStart || value[end - 1] === " " ? "" : " "}${sign}${isAtStart ? " " : ""}`, end, end, "end");
  }
  area.focus();
  draft.follow();
}

/* As if it were typed, so that the browser can undo it. */
function insert(area, text) {
  area.focus();
  const isDone = document.queryCommandSupported && document.execCommand("insertText", false, text);
  if (!isDone) area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
}
