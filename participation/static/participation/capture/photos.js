/* Photos that wait to be sent: kept as bytes, since some browsers lose blobs in their database. */
import { post, read } from "./network.js";
import { makeUuid } from "./uuid.js";

const PATIENCE = 120000;

export class Photos {
  constructor(store, url, changed) {
    Object.assign(this, { store, url, changed });
    this.rows = [];
  }

  async refresh() {
    this.rows = await this.store.read("photos");
    this.changed();
  }

  async add({ blob, name }, people, alt) {
    const bytes = await new Response(blob).arrayBuffer();
    const id = makeUuid();
    await this.store.write([["put", "photos", { id, name, type: blob.type, bytes, people, alt }]]);
    await this.refresh();
    return id;
  }

  async remove(id) {
    await this.store.write([["delete", "photos", id]]);
    await this.refresh();
  }

  async send() {
    await this.refresh();
    for (const row of this.rows.filter(({ fault }) => !fault)) {
      const isTaken = await this.sendOne(row);
      if (isTaken) await this.remove(row.id);
    }
  }

  /* A photo that is refused for itself stays with its sentence and holds up no other. */
  async sendOne(row) {
    try {
      read(await post(this.url, asForm(row), PATIENCE));
      return true;
    } catch (error) {
      if (!error.isFinal || error.told.name === "denied") throw error;
      await this.store.update("photos", row.id, (now) => ({ ...now, fault: error.told.message }));
      await this.refresh();
      return false;
    }
  }
}

function asForm({ id, name, type, bytes, people, alt }) {
  const form = new FormData();
  form.append("id", id);
  form.append("people", people);
  form.append("alt", alt);
  form.append("file", new Blob([bytes], { type }), name);
  return form;
}
