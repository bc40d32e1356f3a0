/* Operations that wait to be sent, in their order. A row is {n, op, rev, tried, before, clash}: `rev` counts how often the
   person changed it, `tried` is the rev that was first sent, `before` holds its earlier texts, `clash` what the server said. */
import { makeUuid } from "./uuid.js";

const AT_ONCE = 200;
const LETTERS_AT_ONCE = 200000;

export class Outbox {
  constructor(store, changed) {
    this.store = store;
    this.changed = changed;
    this.rows = [];
    this.channel = "BroadcastChannel" in window ? new BroadcastChannel("werkstattbuch-tisch") : null;
    if (this.channel) this.channel.onmessage = () => this.refresh();
  }

  async refresh() {
    this.rows = await this.store.read("operations");
    this.changed();
  }

  async write(changes) {
    await this.store.write(changes);
    await this.announce();
  }

  async announce() {
    await this.refresh();
    if (this.channel) this.channel.postMessage("changed");
  }

  /* `further` changes belong to the same moment: the draft is emptied when its lines are kept here. */
  add(cards, further = []) {
    return this.write([...cards.map((card) => newRow({ op: "add", ...card, id: card.id || makeUuid() })), ...further]);
  }

  async edit(card, fields) {
    const row = this.rows.find(({ op }) => op.id === card.id && (op.op === "add" || op.op === "edit"));
    const isChanged = row && (await this.change(row, fields));
    if (isChanged) return this.announce();
    return this.write([newRow({ op: "edit", id: card.id, version: card.version, ...fields })]);
  }

  /* False where it has been sent meanwhile. */
  async change({ n }, fields) {
    let isChanged = false;
    await this.store.update("operations", n, (now) => {
      isChanged = true;
      return { ...now, op: { ...now.op, ...fields }, rev: now.rev + 1, before: [...(now.before || []), now.op.text] };
    });
    return isChanged;
  }

  /* What was never sent just goes. */
  withdraw(card) {
    const own = this.rows.filter(({ op }) => op.id === card.id || op.card === card.id);
    const isUnknown = own.some(({ op, tried }) => op.op === "add" && tried === undefined);
    const changes = own.filter((row) => isUnknown || row.tried === undefined).map(({ n }) => ["delete", "operations", n]);
    return this.write(isUnknown ? changes : [...changes, newRow({ op: "withdraw", id: card.id })]);
  }

  press(card, delta) {
    return this.write([newRow({ op: "dots", id: makeUuid(), card: card.id, delta })]);
  }

  /* The next rows to send, marked as tried before they leave. */
  async take() {
    await this.refresh();
    const batch = firstOf(this.rows.filter((row) => !row.clash));
    const marked = batch.map((row) => ({ ...row, tried: row.tried === undefined ? row.rev : row.tried }));
    await Promise.all(marked.map(({ n, tried }) => this.store.update("operations", n, (row) => ({ ...row, tried }))));
    return marked;
  }

  remove(n) {
    return this.write([["delete", "operations", n]]);
  }

  async resolve(n, version) {
    await this.store.update("operations", n, ({ clash, ...row }) => ({ ...row, op: { ...row.op, version } }));
    await this.announce();
  }
}

function newRow(op) {
  return ["put", "operations", { op, rev: 0 }];
}

function firstOf(rows) {
  let letters = 0;
  return rows.slice(0, AT_ONCE).filter(({ op }, place) => {
    letters += (op.text || "").length;
    return !place || letters < LETTERS_AT_ONCE;
  });
}
