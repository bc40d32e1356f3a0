// Asks every few seconds whether something has arrived; the server answers 304 without a body if not.
const EVERY = 2500;
const CLOSED = [403, 404, 410];

export function follow(address, onNews, state) {
  let known = null;

  async function ask() {
    const response = await fetch(address, { headers: known ? { "If-None-Match": known } : {}, cache: "no-store" });
    if (CLOSED.includes(response.status)) {
      state.textContent = state.dataset.closed;
      return false;
    }
    if (response.status === 200) {
      known = response.headers.get("ETag");
      onNews(await response.text());
    } else if (response.status !== 304) {
      throw new Error(response.status);
    }
    state.textContent = "";
    return true;
  }

  async function turn() {
    let goOn = true;
    try {
      if (!document.hidden) goOn = await ask();
    } catch {
      // The network may be away for a while; the slides that are here go on.
      state.textContent = state.dataset.lost;
    }
    if (goOn) setTimeout(turn, EVERY);
  }
  turn();
}
