/* Requests to this server: an answer of any status, or an error when there was none in time. */
const PATIENCE = 20000;

export async function request(url, options = {}, patience = PATIENCE) {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), patience);
  const headers = { Accept: "application/json", ...options.headers };
  try {
    const response = await fetch(url, { credentials: "same-origin", cache: "no-store", signal: given.signal, ...options, headers });
    return { ok: response.ok, status: response.status, data: await readJson(response) };
  } finally {
    clearTimeout(timer);
  }
}

export function post(url, body, patience) {
  const isForm = body instanceof FormData;
  const headers = isForm ? {} : { "Content-Type": "application/json" };
  return request(url, { method: "POST", headers, body: isForm ? body : JSON.stringify(body) }, patience);
}

/* The answer's content; throws for all others, `isFinal` when trying again by itself is of no use. */
export function read({ ok, status, data }) {
  if (ok && data) return data;
  const error = new Error(`status ${status}`);
  const { denied, message } = data || {};
  error.isFinal = Boolean(data) && status < 500 && status !== 429 && status !== 408;
  error.told = { name: denied ? "denied" : "refused", message };
  throw error;
}

/* null for what is not from us: the page of a hotel's network, of a proxy. */
async function readJson(response) {
  const isJson = /^application\/json/.test(response.headers.get("Content-Type") || "");
  return isJson ? response.json() : null;
}
