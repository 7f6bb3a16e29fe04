// SPDX-License-Identifier: AGPL-3.0-or-later
// What keeps the desks of a page: each save on its way, what is tried again, and what changed elsewhere meanwhile.
import { say, tell, words } from "../assess/words.js";
import { isAway, signInAgain } from "./again.js";
import { failing, listing } from "./alarm.js";
import { signAll } from "./signs.js";
import { look } from "./wire.js";

const WAITS = [2, 5, 10, 20, 30];

/**
 * The keeper of desks that may come later. sign: shows how a desk stands; take: takes up a fresh page; every: in how many milliseconds it
 * looks again. Of what comes back, desks are made with told, outcome and mayCall.
 */
export function keeperOf(desks, { sign, take, every }) {
  let tag = null;
  let failures = 0;
  let retry = 0;
  let looking = 0;

  function shown() {
    desks.forEach(sign);
    signAll(desks);
    listing(desks);
  }

  function sendAll() {
    clearTimeout(retry);
    desks.forEach((desk) => desk.send());
  }

  /** What became of a save decides how the others go on. */
  function outcome(found) {
    if (found.kind === "signin") {
      signInAgain(goOn);
    } else if (found.kind === "failed") {
      const wait = WAITS[Math.min(failures, WAITS.length - 1)];
      failures += 1;
      clearTimeout(retry);
      retry = setTimeout(sendAll, wait * 1000);
      failing(found.network ? say("network") : say("server", found.status), wait, sendAll);
    } else {
      failures = 0;
      clearTimeout(retry);
      failing(null);
      desks.filter((desk) => desk.failing).forEach((desk) => { desk.failing = false; desk.send(); });
      lookNow();
    }
  }

  function goOn(found) {
    takeUp(found);
    sendAll();
  }

  /** Takes up what the server has now. */
  function takeUp({ page, tag: newer }) {
    tag = newer;
    take(page);
    shown();
  }

  async function lookNow() {
    clearTimeout(looking);
    if (!isAway()) {
      const found = await look(tag);
      if (found.kind === "signin") {
        signInAgain(goOn);
      } else if (found.kind === "fresh" && found.page.dataset.person !== words.person) {
        location.reload();
      } else if (found.kind === "fresh") {
        takeUp(found);
      }
    }
    clearTimeout(looking);
    looking = setTimeout(() => document.hidden || lookNow(), every());
  }

  /** Takes up what an earlier visit left, and goes on as long as the page is open. */
  function start() {
    document.addEventListener("etalon:changed", lookNow);
    addEventListener("online", sendAll);
    addEventListener("pageshow", (event) => event.persisted && lookNow());
    document.addEventListener("visibilitychange", () => { sendAll(); document.hidden || lookNow(); });
    addEventListener("beforeunload", (event) => desks.some((desk) => desk.mine) && event.preventDefault());
    desks.forEach((desk) => desk.resume());
    lookNow();
    if (location.hash.startsWith("#q-")) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  }

  /** That all is saved stands no longer than it is true; the rest is shown with the next frame. */
  function told() {
    signAll(desks);
    requestAnimationFrame(shown);
  }

  return { told, outcome, mayCall: () => !isAway(), lookNow, start };
}

/** Says politely that questions came or went. */
export function announce(more) {
  if (more > 0) {
    tell(more === 1 ? say("oneMore") : say("manyMore", more));
  } else if (more < 0) {
    tell(say("fewer"));
  }
}

/** Changes the page while what is being read of these stays where it is on the screen. */
export function steadily(roots, change) {
  const seen = document.activeElement?.closest(".question") ?? roots.find((root) => !root.hidden && root.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top;
  change();
  if (seen && !seen.hidden && scrollY > 0) {
    const moved = seen.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 1) {
      scrollBy({ top: moved, behavior: "instant" });
    }
  }
}
