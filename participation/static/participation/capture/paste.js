/* Pasted text as lines of the text area: lists lose their bullets, ranges of a spreadsheet become lines. */
import { splitLines } from "./lines.js";

const MARKS = [
  /^[-–—−]\s+/, // a dash may be a weakness; a whole list of them is a list
  /^[•·▪●◦‣*o]\s+/, // Word writes "o" for the second level
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

/* Only where all lines have the same: signs in between are meant. */
function withoutMarks(lines) {
  const mark = lines.length > 1 && MARKS.find((each) => lines.every((line) => each.test(line)));
  return mark ? lines.map((line) => line.replace(mark, "")).map((line) => line.replace(SIGN, "\\$&")) : lines;
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
