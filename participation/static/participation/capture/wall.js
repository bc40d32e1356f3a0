/* The group's cards as the server last told them, and as they look with what is still under way. */
export function makeWall(store) {
  let known = { seq: 0, cards: [], clusters: [], settled: [] };
  let ahead = 0; // how far the server's clock is in front of ours
  let isKnown = false;

  /* What was kept, unless the page itself is newer. */
  async function load(atLeast) {
    const kept = await store.readNote("wall");
    isKnown = Boolean(kept) && kept.seq >= atLeast;
    if (isKnown) known = kept;
  }

  /* Whether anything looks different now. */
  function take(feed) {
    if (feed.now) ahead = Date.parse(feed.now) - Date.now();
    const settled = known.settled.filter(({ seq }) => seq > feed.seq);
    const isSame = isKnown && !feed.cards && settled.length === known.settled.length;
    known = { ...known, ...(feed.cards ? merge(feed) : {}), seq: feed.seq, settled };
    isKnown = true;
    if (!isSame) store.writeNote("wall", known);
    return !isSame;
  }

  function merge({ whole, cards, gone, clusters }) {
    const replaced = new Set([...cards.map(({ id }) => id), ...(gone || [])]);
    return { clusters, cards: [...(whole ? [] : known.cards.filter(({ id }) => !replaced.has(id))), ...cards] };
  }

  /* Stored there, but not yet in what the server told: kept until a feed has come that far. */
  function settle(batch, results, seq) {
    const answers = batch.map(({ op }, place) => ({ op, seq, ...results[place] }));
    known.settled = [...known.settled, ...answers.filter(({ state }) => state === "stored" || state === "known")];
    store.writeNote("wall", known);
  }

  function isMine(card) {
    return Boolean(card && card.own_until) && Date.parse(card.own_until) > Date.now() + ahead;
  }

  /* Newest first; each card with `group` (a title), `mine`, and `isNew` or `isChanged` for what is not sent. */
  function view(rows) {
    const titles = new Map(known.clusters.map(({ id, title }) => [id, title]));
    const cards = new Map(known.cards.map((card) => [card.id, { ...card, group: titles.get(card.cluster) || "", mine: isMine(card) }]));
    known.settled.forEach(({ op, card }) => overlay(cards, op, { version: card ? card.version : 1, mine: isMine(card) }));
    rows.filter(({ clash }) => !clash).forEach(({ op, n }) => overlay(cards, op, { isWaiting: true, mine: true, order: n }));
    return Array.from(cards.values()).sort((one, other) => other.position - one.position || (other.order || 0) - (one.order || 0));
  }

  return { load, take, settle, view, get isKnown() { return isKnown; }, get seq() { return known.seq; }, get clusters() { return known.clusters; } };
}

/* How cards look once an operation has been carried out, shown before the server has told it. */

const LAST = Number.MAX_SAFE_INTEGER;

export function overlay(cards, op, more) {
  const card = cards.get(op.card || op.id);
  if (op.op === "add" && !card) cards.set(op.id, newCard(op, more));
  else if (op.op === "withdraw") cards.delete(op.id);
  else if (card && op.op === "edit") Object.assign(card, wording(op), changed(more, card));
  else if (card && op.op === "dots") Object.assign(card, { dots: Math.max(0, card.dots + op.delta) }, changed(more, card));
}

function newCard(op, { version = 1, mine, order = 0, isWaiting = false }) {
  return { id: op.id, ...wording(op), dots: op.dots || 0, version, mine, order, position: LAST, isNew: isWaiting };
}

function wording({ text, kind, language, cluster }) {
  return { text, kind, language, group: cluster };
}

function changed({ isWaiting, version }, card) {
  return isWaiting ? { isChanged: !card.isNew } : { version: Math.max(card.version, version) };
}
