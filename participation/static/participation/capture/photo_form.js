/* The form for a photo, and the list of those that wait. */
import { arrange, copy, part, setText, text } from "./dom.js";
import { scaleDown } from "./scale.js";

export function listenToPhotos(photos, flush) {
  const section = part("photo");
  const button = part("send-photo", section);
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    const people = section.querySelector("[name=people]:checked");
    const [file] = section.querySelector("[name=file]").files;
    const missing = (!people && "photo-people") || (!file && "photo-file");
    say(missing ? text(missing) : text("photo-wait"));
    if (missing) return;
    button.disabled = true;
    await photos.add(await scaleDown(file), people.value, section.querySelector("[name=alt]").value);
    button.disabled = false;
    clear(section, people);
    say(text("photo-kept"));
    await flush();
    if (!photos.rows.length) say(text("photo-sent"));
  });
}

export function showPhotos(photos) {
  const list = part("photos");
  const items = new Map(Array.from(list.children, (item) => [item.dataset.photo, item]));
  arrange(list, photos.rows.map((row) => fill(items.get(row.id) || newItem(row, photos), row)));
  list.hidden = !photos.rows.length;
}

function newItem({ id, alt }, photos) {
  const item = copy("photo-template");
  item.dataset.photo = id;
  setText(part("alt", item), alt || text("photo-no-alt"));
  part("remove", item).addEventListener("click", () => photos.remove(id));
  return item;
}

function fill(item, { fault }) {
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
