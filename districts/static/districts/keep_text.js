/* Asks before a form is sent whether the account is still signed in: a form sent without that loses what was typed. */
(() => {
  const settings = document.currentScript.dataset;
  const checked = new WeakSet();

  const askServer = async () => {
    const response = await fetch(settings.url, { headers: { "X-Requested-With": "XMLHttpRequest" }, cache: "no-store" });
    return response.ok ? (await response.json()).token : null;
  };

  /* A new sign-in has a new token; forms opened before still hold the old one. */
  const renewToken = (form, token) => {
    const input = form.querySelector("input[name=csrfmiddlewaretoken]");
    if (input) input.value = token;
  };

  const show = (name) => {
    if (document.querySelector("dialog[open]")) return;
    const copy = document.querySelector(`[data-keep-text=${name}]`).content.cloneNode(true);
    const dialog = copy.querySelector("dialog");
    document.body.append(copy);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.showModal();
  };

  const check = async (form) => {
    let token;
    try {
      token = await askServer();
    } catch {
      show("offline");
      return false;
    }
    if (!token) show("signed-out");
    else renewToken(form, token);
    return Boolean(token);
  };

  /* Properties of a form are hidden by fields of the same name, so its attribute is read. */
  const isOurs = (form) =>
    form.closest("#main") && document.getElementById("wagtail-sidebar")
    && (form.getAttribute("method") || "").toLowerCase() === "post";

  const send = async (form, button) => {
    const ready = await check(form);
    // On the click Wagtail disables the button, and a disabled button is not sent along.
    button?.setAttribute("data-w-progress-loading-value", "false");
    if (button) button.disabled = false;
    if (!ready) return;
    checked.add(form);
    form.requestSubmit(button);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (checked.delete(form) || !isOurs(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send(form, event.submitter);
  }, true);

  document.addEventListener("w-autosave:error", (event) => {
    if (navigator.onLine) check(event.target);
  });
})();
