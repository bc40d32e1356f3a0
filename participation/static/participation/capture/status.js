/* How many are not sent, what goes on, and what has gone wrong. */
import { arrange, copy, part, parts, setText, text } from "./dom.js";

export function makeStatus() {
  let state = "";

  function show({ unsent, lasting, ready, clash, fault }) {
    part("state").hidden = false;
    setText(part("unsent"), unsent ? text("unsent", { n: unsent }) : text("all-sent"));
    setText(part("kept"), detail({ unsent, lasting, ready, clash, fault }));
    part("network").hidden = false;
  }

  function detail({ unsent, lasting, ready, clash, fault }) {
    if (state === "denied" || (state === "refused" && unsent)) return text("not-taken");
    if (clash) return text("decide");
    if (fault && state === "sent") return text("photo-refused");
    if (!unsent) return ready ? text("ready") : "";
    if (!lasting) return text("keep-open");
    return text(state === "offline" ? "kept-offline" : state === "sending" ? "sending" : "kept");
  }

  /* Read aloud once, politely. */
  function say(sentence) {
    part("live").textContent = sentence;
  }

  /* A sentence that stays at the top until it is taken away; the same name replaces it. */
  function warn(name, sentence, hasFile = false) {
    const shown = parts("notice").find((notice) => notice.dataset.name === name);
    const notice = shown || copy("notice-template");
    notice.dataset.name = name;
    setText(part("sentence", notice), sentence);
    part("save-file", notice).hidden = !hasFile;
    if (shown) return;
    part("notices").appendChild(notice);
    say(sentence);
  }

  /* Whoever has pressed a button is led to what keeps it from working. */
  function lead(name = state) {
    const notice = parts("notice").find(({ dataset }) => dataset.name === name);
    const reason = notice || part("clashes").firstElementChild;
    if (reason) reason.focus();
  }

  function unwarn(name) {
    parts("notice").filter((notice) => notice.dataset.name === name).forEach((notice) => notice.remove());
  }

  return { show, say, warn, unwarn, lead, set(now) { state = now; }, get state() { return state; } };
}

/* Changes that the server did not take: both texts, and the person decides. */

export function showClashes(outbox, draft, flush, say) {
  const rows = outbox.rows.filter(({ clash }) => clash);
  const list = part("clashes");
  const items = new Map(Array.from(list.children, (item) => [Number(item.dataset.row), item]));
  arrange(list, rows.map((row) => items.get(row.n) || newItem(row, outbox, draft, flush)));
  if (rows.some(({ n }) => !items.has(n))) say(rows[rows.length - 1].clash.message);
  list.closest("section").hidden = !rows.length;
}

function newItem({ n, op, clash }, outbox, draft, flush) {
  const item = copy("clash-template");
  item.dataset.row = n;
  const isConflict = Boolean(clash.card);
  setText(part("message", item), clash.message);
  setText(part("own", item), op.text);
  setText(part("other", item), isConflict ? clash.card.text : "");
  part("theirs", item).hidden = !isConflict;
  setText(part("take-own", item), text(isConflict ? "take-own" : "as-new-line"));
  setText(part("take-other", item), text(isConflict ? "take-other" : "discard"));
  part("take-own", item).addEventListener("click", () => takeOwn(n, op, clash, outbox, draft).then(flush));
  part("take-other", item).addEventListener("click", () => outbox.remove(n));
  return item;
}

/* Of a card that may not be changed any more, the text goes back to the lines. */
function takeOwn(n, op, { card }, outbox, draft) {
  if (card) return outbox.resolve(n, card.version);
  draft.append(op);
  draft.save();
  return outbox.remove(n);
}
