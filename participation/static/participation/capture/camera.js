/* The form for a photo, and the list of those that wait. */
import { arrange, copy, part, setText, text } from "./dom.js";
import { scaleDown } from "./scale.js";

export function listenToPhotos({ photos, draft, sender }) {
  const section = part("photo");
  const button = part("send-photo", section);
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled")) return;
    const people = section.querySelector("[name=people]:checked");
    const [file] = section.querySelector("[name=file]").files;
    const missing = (!people && "photo-people") || (!file && "photo-file");
    say(missing ? text(missing) : text("photo-wait"));
    if (missing) return;
    button.setAttribute("aria-disabled", "true"); // a disabled one would lose the focus
    const id = await photos.add(await scaleDown(file), people.value, section.querySelector("[name=alt]").value);
    button.removeAttribute("aria-disabled");
    clear(section, people);
    draft.save();
    say(text("photo-kept"));
    await sender.flush();
    tellEnd(photos.rows.find((row) => row.id === id));
  });
}

/* Nothing for one that still waits: that has been said. */
function tellEnd(row) {
  if (!row) say(text("photo-sent"));
  else if (row.fault) say(row.fault);
}

export function showPhotos(photos) {
  const list = part("photos");
  const items = new Map(Array.from(list.children, (item) => [item.dataset.photo, item]));
  arrange(list, photos.rows.map((row) => fill(items.get(row.id) || newItem(row, photos), row)));
  list.hidden = !photos.rows.length;
}

function newItem({ id }, photos) {
  const item = copy("photo-template");
  item.dataset.photo = id;
  part("remove", item).addEventListener("click", () => {
    say("");
    part("photo").querySelector("[name=file]").focus({ preventScroll: true });
    photos.remove(id);
  });
  return item;
}

function fill(item, { alt, name, fault }) {
  setText(part("alt", item), alt || (fault ? name : text("photo-no-alt")));
  setText(part("fault", item), fault || text("photo-waits"));
  return item;
}

function clear(section, people) {
  people.checked = false;
  section.querySelector("[name=file]").value = "";
  section.querySelector("[name=alt]").value = "";
}

function say(sentence) {
  part("photo-status").textContent = sentence;
}
