/* What opens below a card at a tap: its kind and language, for a sent one also its text and group. */
import { copy, idOf, itemOf, part, text } from "./dom.js";

export function closePanel(item) {
  const panel = part("panel", item);
  if (!panel) return;
  const opener = part("edit", item) || part("choose", item);
  const hadFocus = panel.contains(document.activeElement);
  panel.remove();
  opener.setAttribute("aria-expanded", "false");
  if (hadFocus) opener.focus({ preventScroll: true });
}

/* `onChange` gets each choice and each letter at once; with `onSave` and `onWithdraw` there are buttons, and the wording
   can be changed. */
function openPanel(item, card, { onChange, onClose, onSave, onWithdraw }) {
  const panel = copy("panel-template");
  panel.querySelectorAll("[data-sent]").forEach((element) => (element.hidden = !onSave));
  panel.querySelectorAll("[data-typed]").forEach((element) => (element.hidden = Boolean(onSave)));
  fill(panel, card);
  panel.addEventListener("input", () => onChange(content(panel)));
  panel.addEventListener("keydown", stopEnter);
  listen(panel, "close", onClose);
  listen(panel, "save", () => content(panel).text.trim() && onSave(content(panel)));
  listen(panel, "withdraw", () => ask(panel));
  listen(panel, "sure", onWithdraw);
  item.appendChild(panel);
  (part("edit", item) || part("choose", item)).setAttribute("aria-expanded", "true");
}

function lead(item) {
  const panel = part("panel", item);
  panel.querySelector(part("edit", item) ? "textarea" : "input:checked").focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
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

function cardOf(item, { wall, outbox }) {
  const wanted = idOf(item);
  return wall.view(outbox.rows).find(({ id }) => id === wanted);
}

function chooseKind(item, draft) {
  const line = () => Number(item.dataset.line);
  const card = { ...draft.cards()[line()], line: line() };
  const onChange = ({ kind, language }) => draft.mark(line(), { kind, language });
  openPanel(item, card, { onChange, onClose: () => closePanel(item) });
}

function change(item, card, { draft, outbox, sender, status }) {
  if (!card) return;
  openPanel(item, card, {
    onChange: (fields) => draft.keep({ id: card.id, version: card.version, ...fields }),
    onClose: () => giveUp(item, draft),
    onSave: (fields) => finish(() => outbox.edit(card, fields)),
    onWithdraw: withdraw,
  });

  /* The draft on the device forgets the change only after the outbox has kept what became of it. */
  async function finish(act) {
    draft.changes.delete(card.id);
    closePanel(item);
    await act();
    await draft.save();
    await sender.flush();
  }

  async function withdraw() {
    document.getElementById("gesendet").focus({ preventScroll: true });
    await finish(() => outbox.withdraw(card));
    status.say(text("withdrawn"));
  }
}

function giveUp(item, draft) {
  draft.changes.delete(idOf(item));
  closePanel(item);
  draft.save();
}

/* Opens again what was being changed when the page went; where the card is gone since, its text becomes a line. */
export function bringBack(table) {
  const { draft, wall } = table;
  if (wall.isKnown) draft.changes.forEach((kept) => bringOneBack(kept, table));
}

function bringOneBack(kept, table) {
  const item = itemOf(kept.id);
  const panel = item && part("panel", item);
  if (panel && isSame(content(panel), kept)) return;
  const card = item && cardOf(item, table);
  if (item) closePanel(item);
  if (card) return change(item, { ...card, ...kept, group: kept.cluster }, table);
  table.draft.changes.delete(kept.id);
  if (kept.text.trim()) table.draft.append(kept);
}

function isSame(fields, kept) {
  return Object.keys(fields).every((name) => fields[name] === kept[name]);
}
