/* Photos that wait to be sent: kept as bytes, since some browsers lose blobs in their database. */
import { arrange, copy, part, setText, text } from "./dom.js";
import { post, read } from "./network.js";
import { makeUuid } from "./store.js";

const PATIENCE = 120000;

export function makePhotos(store, url, changed) {
  let rows = [];

  async function refresh() {
    rows = await store.read("photos");
    changed();
  }

  async function add({ blob, name }, people, alt) {
    const bytes = await new Response(blob).arrayBuffer();
    const id = makeUuid();
    await store.write([["put", "photos", { id, name, type: blob.type, bytes, people, alt }]]);
    await refresh();
    return id;
  }

  async function remove(id) {
    await store.write([["delete", "photos", id]]);
    await refresh();
  }

  async function send() {
    await refresh();
    for (const row of rows.filter(({ fault }) => !fault)) {
      const isTaken = await sendOne(row);
      if (isTaken) await remove(row.id);
    }
  }

  /* A photo that is refused for itself stays with its sentence and holds up no other. */
  async function sendOne(row) {
    try {
      read(await post(url, asForm(row), PATIENCE));
      return true;
    } catch (error) {
      if (!error.isFinal || error.told.name === "denied") throw error;
      await store.update("photos", row.id, (now) => ({ ...now, fault: error.told.message }));
      await refresh();
      return false;
    }
  }

  return { get rows() { return rows; }, refresh, add, remove, send };
}

function asForm({ id, name, type, bytes, people, alt }) {
  const form = new FormData();
  form.append("id", id);
  form.append("people", people);
  form.append("alt", alt);
  form.append("file", new Blob([bytes], { type }), name);
  return form;
}

/* The form for a photo, and the list of those that wait. */

export function listenToPhotos({ photos, draft, sender }) {
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
    const id = await photos.add(await scaleDown(file), people.value, section.querySelector("[name=alt]").value);
    button.disabled = false;
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

/* Photos get small on the device: a hall's network is slow. What the canvas writes has no EXIF and no GPS either. */

const LONGEST = 2000;
const QUALITY = 0.85;

/* A smaller JPEG; the file itself where the browser cannot read it. */
export async function scaleDown(file) {
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return blob ? { blob, name: "foto.jpg" } : { blob: file, name: file.name };
  } catch {
    return { blob: file, name: file.name };
  }
}
