/* Buttons at cards: choose, change, withdraw, dots. */
import { togglePanel } from "./panel.js";

export function listenToCards(form, { draft, outbox, wall, flush }) {
  const acts = {
    choose: (item) => chooseKind(item, draft),
    edit: (item) => change(item, cardOf(item)),
    more: (item) => press(cardOf(item), 1),
    less: (item) => press(cardOf(item), -1),
  };

  function cardOf(item) {
    return wall.view(outbox.rows).find(({ id }) => id === item.dataset.card);
  }

  async function press(card, delta) {
    if (!card || card.dots + delta < 0) return;
    await outbox.press(card, delta);
    flush();
  }

  function change(item, card) {
    if (!card) return;
    const onSave = (fields) => outbox.edit(card, fields).then(flush);
    togglePanel(item, card, { onSave, onWithdraw: () => outbox.withdraw(card).then(flush) });
  }

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-part]");
    const act = button && acts[button.dataset.part];
    if (!act) return;
    event.preventDefault();
    act(button.closest("li"));
  });
}

function chooseKind(item, draft) {
  const line = () => Number(item.dataset.line);
  const card = { ...draft.cards()[line()], line: line() };
  togglePanel(item, card, { onChange: ({ kind, language }) => draft.mark(line(), { kind, language }) });
}
