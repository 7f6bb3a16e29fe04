// SPDX-License-Identifier: AGPL-3.0-or-later
// The calls of a dossier's page, each ending in one word: what became of it.
import { language, named, say, words } from "../assess/words.js";

const LONGEST = 20_000;
const REFUSALS = [400, 403, 404, 409, 413, 415, 422, 428];

/** Sends a change of an answer. kind: as below. */
export const put = (question, version, given) => change(`/api/v1/dossiers/${words.id}/answers/${encodeURIComponent(question)}`, version, given, keptOf);

/**
 * Sends a change of what has versions. kind: saved, stale, refused (with reasons and their codes), signin, or failed (network: whether nothing came back).
 * keptOf: brings what came back into the shape in which the page comes with it.
 */
export async function change(address, version, given, keptOf) {
  const answer = await call(address, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "If-Match": `"${version}"` },
    body: JSON.stringify(given),
  });
  if (!answer) {
    return { kind: "failed", network: true };
  }
  if (answer.status === 401) {
    return { kind: "signin" };
  }
  const body = await answer.json().catch(() => null);
  if (answer.ok && body) {
    return { kind: "saved", kept: keptOf(body) };
  }
  if (answer.status === 412 && body?.theirs) {
    return { kind: "stale", kept: keptOf(body.theirs) };
  }
  // a server that is just starting refuses too, but says nothing of the answer
  const codes = (body?.problems ?? []).map((problem) => problem.code);
  const reasons = (body?.problems ?? [body]).map((problem) => named(problem?.detail, numberOf)).filter(Boolean);
  return REFUSALS.includes(answer.status) && reasons.length > 0 ? { kind: "refused", reasons, codes } : { kind: "failed", status: answer.status };
}

const numberOf = (question) => document.getElementById(`q-${question}`)?.querySelector(".no")?.textContent;

/** Shows at the door who one is. kind: in, code (asked for next), refused (stale: from the beginning) or failed, with why. */
export async function enter(path, shown) {
  const answer = await call(`/api/v1/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(shown) });
  const body = await answer?.json().catch(() => null);
  if (answer?.ok && body) {
    return { kind: body.step };
  }
  return body?.detail ? { kind: "refused", stale: body.code === "sign-in-stale", why: body.detail }
    : { kind: "failed", why: answer ? say("server", answer.status) : say("network") };
}

/** Looks whether anything changed since tag. kind: same, fresh (with page and tag), signin, unknown, or failed. */
export async function look(tag) {
  const answer = await call(`${words.root}/panel?at=${encodeURIComponent(words.at ?? "")}&show=${encodeURIComponent(words.show ?? "")}`, {
    redirect: "manual",
    headers: tag ? { "If-None-Match": tag } : {},
  });
  if (!answer) {
    return { kind: "failed" };
  }
  if (answer.type === "opaqueredirect" || answer.status === 401) {
    return { kind: "signin" };
  }
  if (answer.status === 304) {
    return { kind: "same" };
  }
  if (answer.status === 404) {
    return { kind: "unknown" };
  }
  const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("fresh") : null;
  return page ? { kind: "fresh", page, tag: answer.headers.get("ETag") } : { kind: "failed" };
}

/** Any other call of the REST interface: what came back, or null. */
export function send(method, path, body, more = {}) {
  const headers = body ? { "Content-Type": "application/json", ...more } : more;
  return call(`/api/v1/${words.api ?? `dossiers/${words.id}`}/${path}`, { method, headers, body: body && JSON.stringify(body) });
}

async function call(address, options) {
  const headers = { ...options.headers, "Accept-Language": language };
  try {
    return await fetch(address, { ...options, headers, cache: "no-store", signal: AbortSignal.timeout(LONGEST) });
  } catch {
    return null;
  }
}

/** A kept answer in the shape in which the page comes with it. */
function keptOf({ version, state, answer, justification, changedAt, changedBy }) {
  return { version, state, answer, justification, at: changedAt, by: changedBy?.name, byId: changedBy?.id };
}
