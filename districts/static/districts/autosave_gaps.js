/* Wagtail takes what a form holds two seconds after it was opened, and again after each autosave, as saved. What was
   typed before, or while a save was under way, would be lost with the page: here it counts as unsaved. */
(() => {
  const early = new Set();
  const sent = new WeakMap();

  const isAutosaved = (form) => form?.matches?.("form[data-controller~=w-autosave]");

  /* Wagtail compares at its next look, finds a difference, warns and saves. */
  const markUnsaved = (form) => {
    window.wagtail.app.getControllerForElementAndIdentifier(form, "w-unsaved").initialFormData = "?";
  };

  const asText = (data, leftOut) =>
    [...data].filter(([name]) => !leftOut(name)).map(([name, value]) => `${name}=${value.name ?? value}`).join("\n");

  /* What the server or Wagtail itself changes in a form while it saves. */
  const isTheirs = (updated) => (name) =>
    name in updated || name.startsWith("comments-")
    || /^(csrfmiddlewaretoken|next|overwrite_revision_id|loaded_revision_(id|created_at))$/.test(name);

  const noticeEarly = (event) => {
    const form = event.target.form ?? event.target.closest?.("form");
    if (event.isTrusted && isAutosaved(form) && !sent.has(form)) early.add(form);
  };
  document.addEventListener("input", noticeEarly);
  document.addEventListener("change", noticeEarly);

  /* Comes twice shortly after a page was opened. */
  document.addEventListener("w-unsaved:watch-edits", (event) => {
    if (early.has(event.target)) markUnsaved(event.target);
  });

  document.addEventListener("w-autosave:save", (event) => {
    if (!event.detail.formData) return;
    early.delete(event.target);
    sent.set(event.target, event.detail.formData);
  });

  document.addEventListener("w-autosave:success", (event) => {
    const form = event.target;
    if (!isAutosaved(form) || !sent.has(form)) return;
    const leftOut = isTheirs(event.detail.data.field_updates ?? {});
    if (asText(sent.get(form), leftOut) !== asText(new FormData(form), leftOut)) markUnsaved(form);
  });
})();
