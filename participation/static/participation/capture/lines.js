/* The shorthand of the table: mirrors participation/lines.py, held to the same examples (tests/participation/lines.json).
   What it reads is a preview; operations carry the result, and the server cleans it once more. */

export const LONG = 500;
const SIGNS = { "+": "strength", "-": "weakness", "−": "weakness", "!": "idea", "?": "question" };
const SIGN_OF = { strength: "+", weakness: "-", idea: "!", question: "?" };
const LONGEST_HEADING = 120;

const LINE_END = /\r\n|[\n\r\v\f\x85\u2028\u2029]/;
const BLANKS = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g; // what Python calls so
const CONTROLS = /[\p{Cc}\p{Cs}\ufeff\u202a-\u202e\u2066-\u2069]/gu; // the last would turn around what stands beside the text
const SEEN = /[^ \p{Cf}\u034f\u115f\u1160\u2800\u3164\ufe0e\ufe0f\uffa0]/u;
const BULLET = /^[•·▪●◦‣–—*] /;
const BARE = /^[•·▪●◦‣–—*]?$/; // a bullet or a star alone is still being typed
const ESCAPED = /\\([+\-−!?#\\•·▪●◦‣–—*])/g;
const NEEDS_ESCAPE = /^[+\-−!?#\\•·▪●◦‣–—*]|#|( )\*|\\(?=[+\-−!?#\\•·▪●◦‣–—*]|$)/g;
const NUMBER = /^[+\-−]\d/;
const DOTS = / \*([1-9]\d{0,2})?$/; // without a number yet: no dots, and no text either
const CLUSTER = / #((?:[^\s#\\]|\\.)(?:[^#\\]|\\.)*)$/;

export function clean(text) {
  const line = text.replace(BLANKS, " ").replace(CONTROLS, "").normalize("NFC").replace(BLANKS, " ").replace(/^ | $/g, "");
  return SEEN.test(line) ? line : "";
}

export function splitLines(text) {
  return text.split(LINE_END);
}

/* For each line its card, or null for a heading or an empty one. */
export function readLines(text) {
  let cluster = "";
  return splitLines(text).map(clean).map((line) => {
    const heading = readHeading(line);
    if (heading === null) return readCard(line, cluster);
    cluster = heading;
    return null;
  });
}

export function parse(text) {
  return readLines(text).filter(Boolean);
}

/* The line that reads as this card; kinds without a sign are lost. */
export function printLine({ text, kind = "", dots = 0, cluster = "" }) {
  const parts = [SIGN_OF[kind] || "", escape(text), dots ? `*${dots}` : "", cluster ? `#${escape(cluster)}` : ""];
  return parts.filter(Boolean).join(" ");
}

function readHeading(line) {
  if (!line.startsWith("#")) return null;
  const title = plain(line.slice(1).replace(/^ | $/g, ""));
  if (!SEEN.test(title)) return "";
  return isHeading(title) ? title : null;
}

function readCard(line, cluster) {
  const kind = (!NUMBER.test(line) && SIGNS[line[0]]) || "";
  let rest = line;
  if (kind) rest = line.slice(1).replace(/^ /, "");
  else if (BULLET.test(line)) rest = line.slice(2);
  let dots, own;
  [rest, dots] = cutDots(rest);
  [rest, own] = cutCluster(rest);
  if (own && !dots) [rest, dots] = cutDots(rest);
  const text = plain(rest);
  return BARE.test(rest) || !SEEN.test(text) ? null : { text, kind, dots, cluster: own || cluster };
}

function cutDots(line) {
  const found = DOTS.exec(line);
  return found ? [line.slice(0, found.index), Number(found[1] || 0)] : [line, 0];
}

function cutCluster(line) {
  const found = CLUSTER.exec(line);
  const title = found ? plain(found[1]) : "";
  return SEEN.test(title) && isHeading(title) ? [line.slice(0, found.index), title] : [line, ""];
}

function isHeading(title) {
  return Array.from(title).length <= LONGEST_HEADING;
}

function plain(text) {
  return text.replace(ESCAPED, "$1");
}

function escape(text) {
  return text.replace(NEEDS_ESCAPE, (found, blank) => (blank ? " \\*" : `\\${found}`));
}
