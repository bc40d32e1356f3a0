/* Buttons at cards: choose, change, withdraw, dots. */
import { cardOf, change, giveUp } from "./changes.js";
import { part, text } from "./dom.js";
import { closePanel, lead, openPanel } from "./panel.js";

export function listenToCards(table) {
  const { draft, outbox, sender } = table;
  const acts = {
    choose: (item) => toggle(item, () => chooseKind(item, draft), () => closePanel(item)),
    edit: (item) => toggle(item, () => change(item, cardOf(item, table), table), () => giveUp(item, draft)),
    more: (item) => press(cardOf(item, table), 1),
    less: (item) => press(cardOf(item, table), -1),
  };

  async function press(card, delta) {
    if (!card || card.dots + delta < 0) return;
    part("counted").textContent = text("counted", { n: card.dots + delta });
    await outbox.press(card, delta);
    sender.flush();
  }

  document.getElementById("erfassung").addEventListener("click", (event) => {
    const button = event.target.closest("button[data-part]");
    const act = button && acts[button.dataset.part];
    if (!act) return;
    event.preventDefault();
    act(button.closest("li"));
  });
}

function toggle(item, open, close) {
  if (part("panel", item)) return close();
  open();
  return part("panel", item) && lead(item);
}

function chooseKind(item, draft) {
  const line = () => Number(item.dataset.line);
  const card = { ...draft.cards()[line()], line: line() };
  const onChange = ({ kind, language }) => draft.mark(line(), { kind, language });
  openPanel(item, card, { onChange, onClose: () => closePanel(item) });
}
