/* Kind and language chosen by a tap, line by line beside the text area; they win over the sign. */

/* Carries marks over to changed lines: those before and after a change keep theirs, in between they go by order. */
export function carryOver(marks, before, after) {
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  const most = Math.min(before.length, after.length) - first;
  while (last < most && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  const isCut = before.length - last > first;
  return after.map((line, place) => {
    if (place < first) return marks[place];
    if (place >= after.length - last) return marks[place - after.length + before.length];
    const old = place < before.length - last && isCut ? marks[place] : undefined;
    return line.trim() ? old : undefined;
  });
}
