/* The group's cards as the server last told them, and as they look with what is still under way. */
import { overlay } from "./overlay.js";

export class Wall {
  constructor(store) {
    this.store = store;
    this.known = { seq: 0, cards: [], clusters: [], settled: [] };
    this.ahead = 0; // how far the server's clock is in front of ours
    this.isKnown = false;
  }

  get seq() {
    return this.known.seq;
  }

  get clusters() {
    return this.known.clusters;
  }

  /* What was kept, unless the page itself is newer. */
  async load(atLeast) {
    const kept = await this.store.readNote("wall");
    this.isKnown = Boolean(kept) && kept.seq >= atLeast;
    if (this.isKnown) this.known = kept;
  }

  /* Whether anything looks different now. */
  take(feed) {
    const { known } = this;
    if (feed.now) this.ahead = Date.parse(feed.now) - Date.now();
    const settled = known.settled.filter(({ seq }) => seq > feed.seq);
    const isSame = this.isKnown && !feed.cards && settled.length === known.settled.length;
    this.known = { ...known, ...(feed.cards ? this.merge(feed) : {}), seq: feed.seq, settled };
    this.isKnown = true;
    if (!isSame) this.keep();
    return !isSame;
  }

  merge({ whole, cards, gone, clusters }) {
    const replaced = new Set([...cards.map(({ id }) => id), ...(gone || [])]);
    return { clusters, cards: [...(whole ? [] : this.known.cards.filter(({ id }) => !replaced.has(id))), ...cards] };
  }

  /* Stored there, but not yet in what the server told: kept until a feed has come that far. */
  settle(batch, results, seq) {
    const answers = batch.map(({ op }, place) => ({ op, seq, ...results[place] }));
    const stored = answers.filter(({ state }) => state === "stored" || state === "known");
    this.known.settled = [...this.known.settled, ...stored];
    this.keep();
  }

  keep() {
    this.store.writeNote("wall", this.known);
  }

  isMine(card) {
    return Boolean(card && card.own_until) && Date.parse(card.own_until) > Date.now() + this.ahead;
  }

  /* Newest first; each card with `group` (a title), `mine`, and `isNew` or `isChanged` for what is not sent. */
  view(rows) {
    const { clusters, settled, cards: told } = this.known;
    const titles = new Map(clusters.map(({ id, title }) => [id, title]));
    const cards = new Map(told.map((card) => [card.id, { ...card, group: titles.get(card.cluster) || "", mine: this.isMine(card) }]));
    settled.forEach(({ op, card }) => overlay(cards, op, { version: card ? card.version : 1, mine: this.isMine(card) }));
    rows.filter(({ clash }) => !clash).forEach(({ op, n }) => overlay(cards, op, { isWaiting: true, mine: true, order: n }));
    return Array.from(cards.values()).sort((one, other) => other.position - one.position || (other.order || 0) - (one.order || 0));
  }
}
