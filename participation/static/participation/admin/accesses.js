// Says what came of "Kopieren"; where the browser gives no clipboard, marks the link instead.
(() => {
  const status = document.querySelector("[data-copy-status]");

  document.addEventListener("w-clipboard:copied", (event) => {
    const button = event.target.querySelector("button");
    status.textContent = status.dataset.copied;
    button.firstChild.textContent = `${status.dataset.copied} `;
  });

  document.addEventListener("w-clipboard:error", (event) => {
    event.target.querySelector("input").select();
    status.textContent = status.dataset.notCopied;
    status.classList.remove("w-sr-only");
  });
})();
