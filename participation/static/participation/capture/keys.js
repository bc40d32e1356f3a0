/* The six keys that insert signs, and what is pasted. */
import { splitLines } from "./lines.js";

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
    const old = /^(?![+\-−]\d)[+\-−!?] ?/.exec(value.slice(start));
    area.setRangeText(`${sign} `, start, start + (old ? old[0].length : 0), "preserve");
    if (area.selectionEnd < start + 2) area.setSelectionRange(start + 2, start + 2);
    draft.unmark(value.slice(0, start).split("\n").length - 1);
  } else {
    const isAtStart = sign === "#" && end === start;
    area.setRangeText(`${isAtStart || value[end - 1] === " " ? "" : " "}${sign}${isAtStart ? " " : ""}`, end, end, "end");
    if (sign === "*") offerNumber(area);
  }
  area.focus();
  draft.follow();
}

/* One dot, selected: the next digit takes its place. */
function offerNumber(area) {
  const { selectionEnd: end } = area;
  area.setRangeText("1", end, end, "select");
}

/* As if it were typed, so that the browser can undo it. */
function insert(area, text) {
  area.focus();
  const isDone = document.queryCommandSupported && document.execCommand("insertText", false, text);
  if (!isDone) area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
}

/* Pasted text as lines of the text area: lists lose their bullets, ranges of a spreadsheet become lines. */

const MARKS = [
  /^[-–—−]\s+/, // a dash may be a weakness; a whole list of them is a list
  /^[•·▪●◦‣*o§\uf000-\uf0ff]\s+/, // Word writes "o" and "§" for its further levels
  /^\(?(?:\d{1,3}|[a-z])[.)]\s+/i,
];
const SIGN = /^[+\-−!?#\\•·▪●◦‣–—*]/;

/* null where the browser may paste as it always does. */
export function readPasted(text) {
  if (!/[\t\n\r]/.test(text)) return null;
  const isRange = /\t/.test(text) && !splitLines(text).every((line) => !line.trim() || hasMark(line));
  const lines = isRange ? readRange(text) : splitLines(text);
  const kept = lines.map((line) => line.trim()).filter(Boolean);
  return withoutMarks(kept).join("\n");
}

function hasMark(line) {
  return MARKS.some((mark) => mark.test(line.trim()));
}

/* Where two lines or more have the same, unless other signs say that they are meant. */
function withoutMarks(lines) {
  const mark = MARKS.find((each) => lines.filter((line) => each.test(line)).length > 1);
  if (!mark || lines.some((line) => /^[+!?#]/.test(line))) return lines;
  return lines.map((line) => (mark.test(line) ? line.replace(mark, "").replace(SIGN, "\\$&") : line));
}

/* As spreadsheets put a range on the clipboard: tabs between cells, quotes around what holds a line break. */
function readRange(text) {
  const rows = [];
  let cells = [];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    cells.push(found[1]);
    if (found[2] !== "\t") {
      rows.push(cells);
      cells = [];
    }
    if (cell.lastIndex >= text.length) break;
  }
  if (cells.length) rows.push(cells);
  return rows.map((row) => row.map(readCell).filter(Boolean).join(" "));
}

function readCell(cell) {
  const text = /^".*"$/s.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;
  return text.replace(/\s+/g, " ").trim();
}
