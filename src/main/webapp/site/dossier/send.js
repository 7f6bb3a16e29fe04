// SPDX-License-Identifier: AGPL-3.0-or-later
// Sends a form with files and hears how far it is; two at a time, the others wait.
import { language, say } from "../assess/words.js";

const AT_ONCE = 2;
const waiting = [];
let flying = 0;

/** Whether anything is on its way or waits. */
export const isSending = () => flying + waiting.length > 0;

/** Sends a form once it is its turn. progress: called with a share of 1, and once more when all is sent. {done, cancel}; done: what became of it. */
export function send(address, fields, progress) {
  const request = new XMLHttpRequest();
  let turn = () => {};
  const done = new Promise((resolve) => {
    request.onloadend = () => { flying -= 1; next(); resolve(outcome(request)); };
    turn = () => {
      if (request.cancelled) {
        resolve({ kind: "cancelled" });
        next();
        return;
      }
      flying += 1;
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
      request.upload.onload = () => progress(1);
      request.open("POST", address);
      request.setRequestHeader("Accept-Language", language);
      request.send(form(fields));
    };
  });
  waiting.push(turn);
  next();
  const cancel = () => { request.cancelled = true; request.abort(); if (request.readyState === XMLHttpRequest.UNSENT) { drop(turn); } };
  return { done, cancel };
}

function drop(turn) {
  const at = waiting.indexOf(turn);
  if (at >= 0) {
    waiting.splice(at, 1);
    turn();
  }
}

function next() {
  if (flying < AT_ONCE && waiting.length) {
    waiting.shift()();
  }
}

function form(fields) {
  const body = new FormData();
  fields.forEach((field) => body.append(...field));
  return body;
}

function outcome(request) {
  if (request.cancelled) {
    return { kind: "cancelled" };
  }
  return judged(request.status, parsed(request.responseText));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends or asks for JSON; what became of it. */
export async function call(verb, address, content) {
  const headers = { "Accept-Language": language, ...(content && { "Content-Type": "application/json" }) };
  const answer = await fetch(address, { method: verb, headers, cache: "no-store", ...(content && { body: JSON.stringify(content) }) }).catch(() => null);
  return answer ? judged(answer.status, await answer.json().catch(() => null)) : judged(0, null);
}

/** kind: done with what was told, or refused with why, both as people read it; again: whether another try may help. */
function judged(status, told) {
  if (status >= 200 && status < 300 && told) {
    return { kind: "done", told };
  }
  const reasons = (told?.problems ?? [told]).map((problem) => problem?.detail).filter(Boolean).join(" ");
  const why = status === 0 ? say("network") : status === 401 ? say("signedOut") : reasons || say("server", status);
  return { kind: "refused", why, away: status === 401, again: [0, 401, 408, 429].includes(status) || status >= 500 };
}
