// Keeps the page "Dokumentationen" fresh while a file is being made. Without it, reloading shows the same.
(() => {
  const INTERVAL = 1500;
  const list = document.querySelector("[data-documentation-url]");
  const status = document.querySelector("[data-documentation-status]");
  if (!list || list.dataset.documentationWaiting !== "true") return;

  let told = status.dataset.documentationTold.split("\n");

  function replaceRow(id, html) {
    const row = document.getElementById(id);
    const next = document.createElement("template");
    next.innerHTML = html.trim();
    const fresh = next.content.firstElementChild;
    // A row that a person is in stays until it is done, so that the focus is not lost.
    if (!row || !fresh || (row.contains(document.activeElement) && fresh.querySelector("progress"))) return;
    if (comparable(row) === comparable(fresh)) return;
    row.querySelectorAll("details[open]").forEach((open) => fresh.querySelector(`#${open.id}`)?.setAttribute("open", ""));
    const focused = row.contains(document.activeElement) ? document.activeElement.id : null;
    row.replaceWith(fresh);
    if (focused !== null) focusAgain(fresh, focused);
  }

  // Where the link or button is gone, the heading: the next key press goes on from there, not from the top.
  function focusAgain(row, id) {
    const heading = row.querySelector("h2");
    heading.tabIndex = -1;
    ((id && row.querySelector(`#${id}`)) || heading).focus({ preventScroll: true });
  }

  // Read aloud only the files that have changed, and never each percent.
  function tell(lines) {
    const news = lines.filter((line) => !told.includes(line));
    if (news.length) status.textContent = news.join(". ");
    told = lines;
  }

  // Without what differs though the server says the same: its token, and what a person has unfolded.
  function comparable(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll("[name=csrfmiddlewaretoken]").forEach((field) => field.remove());
    copy.querySelectorAll("details").forEach((details) => details.removeAttribute("open"));
    return copy.innerHTML;
  }

  async function refresh() {
    let waiting = true;
    if (!document.hidden) {
      try {
        const response = await fetch(list.dataset.documentationUrl, {
          headers: { "X-Requested-With": "XMLHttpRequest" },
        });
        if (response.ok) {
          const news = await response.json();
          Object.entries(news.rows).forEach(([id, html]) => replaceRow(id, html));
          tell(news.status.split("\n"));
          waiting = news.waiting;
        }
      } catch {
        // The network may be away for a moment; the next turn asks again.
      }
    }
    if (waiting) setTimeout(refresh, INTERVAL);
  }

  refresh();
})();
