/* What the script says; the page brings the sentences in its language. */
export const words = JSON.parse(document.getElementById("board-words").textContent);
