/* What opens below a card at a tap: its kind and language, for a sent one also its text and group. */
import { copy, part, text } from "./dom.js";

export function closePanel(item) {
  const panel = part("panel", item);
  if (!panel) return;
  const opener = part("edit", item) || part("choose", item);
  const hadFocus = panel.contains(document.activeElement);
  panel.remove();
  opener.setAttribute("aria-expanded", "false");
  if (hadFocus) opener.focus({ preventScroll: true });
}

/* `onChange` gets each choice at once; with `onSave` and `onWithdraw` there are buttons, and the wording can be changed. */
export function togglePanel(item, card, { onChange, onSave, onWithdraw }) {
  if (part("panel", item)) return closePanel(item);
  const panel = copy("panel-template");
  panel.querySelectorAll("[data-sent]").forEach((element) => (element.hidden = !onSave));
  panel.querySelectorAll("[data-typed]").forEach((element) => (element.hidden = Boolean(onSave)));
  fill(panel, card);
  panel.addEventListener("change", () => onChange && onChange(content(panel)));
  panel.addEventListener("keydown", stopEnter);
  listen(panel, "close", () => closePanel(item));
  listen(panel, "save", () => content(panel).text.trim() && (onSave(content(panel)), closePanel(item)));
  listen(panel, "withdraw", () => ask(panel));
  listen(panel, "sure", () => (closePanel(item), onWithdraw()));
  item.appendChild(panel);
  (part("edit", item) || part("choose", item)).setAttribute("aria-expanded", "true");
  panel.querySelector(onSave ? "textarea" : "input:checked").focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
  return panel;
}

/* Withdrawn is withdrawn: not by a slip of the finger. */
function ask(panel) {
  part("withdraw", panel).hidden = true;
  part("sure", panel).hidden = false;
  part("sure", panel).focus({ preventScroll: true });
}

function fill(panel, card) {
  const radios = panel.querySelectorAll("[data-field=kind]");
  radios.forEach((radio) => {
    radio.name = `art-${card.id || card.line}`; // several may be open at once
    radio.checked = radio.value === card.kind;
  });
  field(panel, "text").value = card.text;
  field(panel, "language").value = card.language;
  field(panel, "cluster").value = card.group || "";
}

function content(panel) {
  const { value: kind } = panel.querySelector("[data-field=kind]:checked");
  return { text: field(panel, "text").value, kind, language: field(panel, "language").value, cluster: field(panel, "cluster").value };
}

function field(panel, name) {
  return panel.querySelector(`[data-field="${name}"]`);
}

function listen(panel, name, act) {
  part(name, panel).addEventListener("click", act);
}

/* In a field of one line the Enter key would send the page's form. */
function stopEnter(event) {
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
}

/* Buttons at cards: choose, change, withdraw, dots. */

export function listenToCards(form, { draft, outbox, wall, flush, say }) {
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
    part("counted").textContent = text("counted", { n: card.dots + delta });
    await outbox.press(card, delta);
    flush();
  }

  function change(item, card) {
    if (!card) return;
    const onSave = (fields) => outbox.edit(card, fields).then(flush);
    togglePanel(item, card, { onSave, onWithdraw: () => withdraw(card) });
  }

  async function withdraw(card) {
    document.getElementById("gesendet").focus({ preventScroll: true });
    await outbox.withdraw(card);
    await flush();
    say(text("withdrawn"));
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
