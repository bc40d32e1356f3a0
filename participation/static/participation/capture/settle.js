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
