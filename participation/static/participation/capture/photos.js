/* Photos that wait to be sent: kept as bytes, since some browsers lose blobs in their database. */
import { post, read } from "./http.js";
import { makeUuid } from "./uuid.js";

const PATIENCE = 120000;

export function makePhotos(store, url, changed) {
  let rows = [];

  async function refresh() {
    rows = await store.read("photos");
    changed();
  }

  async function add({ blob, name }, people, alt) {
    const bytes = await new Response(blob).arrayBuffer();
    await store.write([["put", "photos", { id: makeUuid(), name, type: blob.type, bytes, people, alt }]]);
    await refresh();
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
