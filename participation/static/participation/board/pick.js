/* Which cards are ticked, and what can be done with them. */
import { focusTools } from "./focus.js";
import { words } from "./words.js";

export function wirePicks(board) {
  const { form } = board;
  const bar = form.querySelector("[data-selection]");
  const boxes = () => [...form.querySelectorAll("[data-key=pick]:checked")];

  function refresh() {
    const count = boxes().length;
    if (!count && bar.contains(document.activeElement)) focusTools();
    bar.hidden = !count;
    bar.querySelector("[data-selected]").textContent = words.picked.replace("%d", count);
    bar.querySelector("[data-many]").disabled = count < 2;
  }

  function clear() {
    boxes().forEach((box) => (box.checked = false));
    refresh();
  }

  form.addEventListener("change", (event) => event.target.dataset.key === "pick" && refresh());
  const unpick = bar.querySelector("[data-unpick]");
  unpick.hidden = false;
  unpick.addEventListener("click", () => {
    const first = boxes()[0];
    clear();
    if (first) first.focus();
  });
  makeRoom(bar);
  refresh();
  return { refresh, clear, ids: () => boxes().map((box) => box.value) };
}

/** What has the focus, or opens at the foot of the window, shall stand above the bar. */
function makeRoom(bar) {
  if (!window.ResizeObserver) return;
  const measure = () => document.documentElement.style.setProperty("--bar", `${bar.offsetHeight}px`);
  new ResizeObserver(measure).observe(bar);
}
