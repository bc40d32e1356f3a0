/* What opens below a card at a tap: its kind and language, for a sent one also its text and group. */
import { copy, focusOn, part } from "./dom.js";

export function closePanel(item) {
  const panel = part("panel", item);
  if (!panel) return;
  const opener = part("edit", item) || part("choose", item);
  const hadFocus = panel.contains(document.activeElement);
  panel.remove();
  opener.setAttribute("aria-expanded", "false");
  if (hadFocus) focusOn(opener);
}

/* `onChange` gets each choice and each letter at once; with `onSave` and `onWithdraw` there are buttons, and the wording
   can be changed. */
export function openPanel(item, card, { onChange, onClose, onSave, onWithdraw }) {
  const panel = copy("panel-template");
  panel.querySelectorAll("[data-sent]").forEach((element) => (element.hidden = !onSave));
  panel.querySelectorAll("[data-typed]").forEach((element) => (element.hidden = Boolean(onSave)));
  fill(panel, card);
  panel.addEventListener("input", () => onChange(content(panel)));
  panel.addEventListener("keydown", (event) => onKey(event, onClose));
  listen(panel, "close", onClose);
  listen(panel, "save", () => content(panel).text.trim() && onSave(content(panel)));
  listen(panel, "withdraw", () => ask(panel));
  listen(panel, "sure", onWithdraw);
  item.appendChild(panel);
  (part("edit", item) || part("choose", item)).setAttribute("aria-expanded", "true");
}

export function lead(item) {
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

export function content(panel) {
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
function onKey(event, onClose) {
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
  if (event.key === "Escape" && !event.isComposing) onClose();
}
