/* Operations that wait to be sent, in their order. A row is {n, op, rev, tried, before, clash}: `rev` counts how often the
   person changed it, `tried` is the rev that was first sent, `before` holds its earlier texts, `clash` what the server said. */
import { makeUuid } from "./store.js";

const AT_ONCE = 200;
const LETTERS_AT_ONCE = 200000;

export function makeOutbox(store, changed) {
  let rows = [];
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("werkstattbuch-tisch") : null;
  if (channel) channel.onmessage = refresh;

  async function refresh() {
    rows = await store.read("operations");
    changed();
  }

  async function write(changes) {
    await store.write(changes);
    await announce();
  }

  async function announce() {
    await refresh();
    if (channel) channel.postMessage("changed");
  }

  function newRow(op) {
    return ["put", "operations", { op, rev: 0 }];
  }

  /* `further` changes belong to the same moment: the draft is emptied when its lines are kept here. */
  function add(cards, further = []) {
    return write([...cards.map((card) => newRow({ op: "add", ...card, id: card.id || makeUuid() })), ...further]);
  }

  async function edit(card, fields) {
    const row = rows.find(({ op }) => op.id === card.id && (op.op === "add" || op.op === "edit"));
    let isChanged = false;
    if (row) {
      await store.update("operations", row.n, (now) => {
        isChanged = true;
        return { ...now, op: { ...now.op, ...fields }, rev: now.rev + 1, before: [...(now.before || []), now.op.text] };
      });
    }
    if (isChanged) return announce();
    return write([newRow({ op: "edit", id: card.id, version: card.version, ...fields })]);
  }

  /* What was never sent just goes. */
  function withdraw(card) {
    const own = rows.filter(({ op }) => op.id === card.id || op.card === card.id);
    const isUnknown = own.some(({ op, tried }) => op.op === "add" && tried === undefined);
    const changes = own.filter((row) => isUnknown || row.tried === undefined).map(({ n }) => ["delete", "operations", n]);
    return write(isUnknown ? changes : [...changes, newRow({ op: "withdraw", id: card.id })]);
  }

  function press(card, delta) {
    return write([newRow({ op: "dots", id: makeUuid(), card: card.id, delta })]);
  }

  /* The next rows to send, marked as tried before they leave. */
  async function take() {
    await refresh();
    const batch = firstOf(rows.filter((row) => !row.clash));
    const marked = batch.map((row) => ({ ...row, tried: row.tried === undefined ? row.rev : row.tried }));
    await Promise.all(marked.map(({ n, tried }) => store.update("operations", n, (row) => ({ ...row, tried }))));
    return marked;
  }

  function remove(n) {
    return write([["delete", "operations", n]]);
  }

  async function resolve(n, version) {
    await store.update("operations", n, ({ clash, ...row }) => ({ ...row, op: { ...row.op, version } }));
    await announce();
  }

  return { get rows() { return rows; }, refresh, announce, add, edit, withdraw, press, take, remove, resolve };
}

function firstOf(rows) {
  let letters = 0;
  return rows.slice(0, AT_ONCE).filter(({ op }, place) => {
    letters += (op.text || "").length;
    return !place || letters < LETTERS_AT_ONCE;
  });
}

/* What becomes of a row of the outbox once the server has answered. */

/* Hands back how the row goes on: null when it is done, another row, or one with `clash`, which waits for the person. */
export function settle(sent, now, { state, message, card }) {
  const { op } = sent;
  if (state === "stored" || state === "known") return isWhatWasMeant(sent, now, state) ? null : asEdit(now, card);
  if (op.op === "dots" || op.op === "withdraw") return null;
  if (state === "conflict" && card && (now.before || []).includes(card.text)) {
    return { ...now, op: { ...now.op, version: card.version } }; // an earlier change of our own, its answer was lost
  }
  return { ...now, clash: { message, card: card || null } };
}

/* Changed while it was under way, or after an earlier try that had arrived after all: then the change is still to be sent. */
function isWhatWasMeant(sent, now, state) {
  const isOlder = state === "known" && sent.op.op === "add" && sent.rev !== sent.tried;
  return now.rev === sent.rev && !isOlder;
}

function asEdit(now, card) {
  const { id, text, kind, language, cluster, version = 1 } = now.op;
  const seen = now.op.op === "edit" && card ? card.version : version;
  return { ...now, rev: 0, tried: undefined, op: { op: "edit", id, version: seen, text, kind, language, cluster } };
}
