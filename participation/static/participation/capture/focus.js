/* Where the focus goes when what had it is replaced or taken away. */
import { focusOn, idOf, itemOf, part } from "./dom.js";

/* A card that was sent stands in another list: its buttons are others. */
export function keepFocus(change) {
  const before = document.activeElement;
  const item = before && before.closest("li");
  const id = item && part("text", item) && part("text", item).id && idOf(item);
  change();
  if (!id || before.isConnected) return;
  const now = itemOf(id);
  focusFirst(now ? [part(before.dataset.part, now), part("edit", now), part("more", now)] : [document.getElementById("gesendet")]);
}

function focusFirst(elements) {
  const found = elements.find((element) => element && !element.hidden && !element.disabled);
  if (found) focusOn(found);
}

/* The bar covers the page's end, and grows with its sentence: then what has the focus moves up. */
export function keepAbove(bar) {
  const root = document.documentElement;
  new ResizeObserver(() => {
    root.style.setProperty("--bar", `${bar.offsetHeight}px`);
    const active = document.activeElement;
    if (active && active.closest("li")) active.scrollIntoView({ block: "nearest" });
  }).observe(bar);
}
