// SPDX-License-Identifier: AGPL-3.0-or-later
// The one call that leaves the browser: what was entered goes out, the score comes back. Failing, it says so, tries again, and
// leaves all that was entered alone.
import { copy, language, say, words } from "./words.js";

const WAITS = [2, 5, 10, 20, 30];

/** All that is kept, as the fields of a form: what the server reads from a browser without script too. */
export function formOf(store, more = {}) {
  const form = new URLSearchParams(more);
  Object.entries(store.facts()).forEach(([name, value]) => form.append(`f.${name}`, value));
  for (const id of store.ids()) {
    const { answer, exempt, evidence } = store.get(id);
    [answer ?? []].flat().forEach((value) => form.append(`q.${id}`, value));
    if (exempt) {
      form.append(`n.${id}`, exempt);
    }
    if (evidence) {
      form.append(`e.${id}`, "yes");
    }
  }
  return form;
}

/** Asks the server, and takes up what it answers. address: of the call; form: gives what is sent; take: gets the document. */
export function caller(address, form, take) {
  const failure = document.getElementById("failure");
  let running = null;
  let timer = 0;
  let failed = 0;

  async function call() {
    clearTimeout(timer);
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const text = await fetched(mine.signal).catch(() => null);
    if (running !== mine) {
      return;
    }
    if (text === null) {
      fail();
    } else {
      failed = 0;
      failure.replaceChildren();
      take(new DOMParser().parseFromString(text, "text/html"));
    }
  }

  async function fetched(signal) {
    const answer = await fetch(address, { method: "POST", body: form(), signal, headers: { "Accept-Language": language } });
    return answer.ok ? answer.text() : null;
  }

  function fail() {
    const wait = WAITS[Math.min(failed, WAITS.length - 1)];
    failed += 1;
    timer = setTimeout(call, wait * 1000);
    if (!failure.firstChild) {
      const said = copy("t-failure");
      said.querySelector("[data-again]").addEventListener("click", call);
      failure.replaceChildren(said);
    }
    failure.querySelector("[data-wait]").textContent = say("retry", wait);
  }

  addEventListener("online", () => failed && call());
  return {
    now: call,
    /** After a short rest, for what is typed. */
    soon() {
      clearTimeout(timer);
      timer = setTimeout(call, 100);
    },
  };
}

/** The address of another page of the same questionnaire. */
export const at = (page) => `${words.root}/${page}`;
