// SPDX-License-Identifier: AGPL-3.0-or-later
// A page of questions: what is entered is kept at once, then scored; what the score changes is shown without a jump.
import { chip } from "./chips.js";
import { early } from "./early.js";
import { growing, kindOf } from "./fields.js";
import { mine } from "./file.js";
import { at, caller, formOf } from "./live.js";
import { morph } from "./morph.js";
import { checks, rules, storage, troubles } from "./notices.js";
import { language, say, tell, words } from "./words.js";
import { storeOf } from "./store.js";

const store = storeOf(words.key);
const roots = [...document.querySelectorAll("[data-question]")];
const rootOf = (id) => roots.find((root) => root.dataset.question === id);
const soonest = roots.map(early);
const memory = `etalon/panel/${words.key}/${words.at}/${language}/${words.version}`;
const part = (root, name) => root.querySelector(`[name="${name}.${root.dataset.question}"]`);

const score = caller(at("panel"), () => formOf(store, { at: words.at ?? "" }), take);

function show(root) {
  const kept = store.get(root.dataset.question);
  const kind = kindOf(root);
  kind.show(root, kept?.answer);
  const evidence = part(root, "e");
  if (evidence) {
    evidence.checked = Boolean(kept?.evidence);
  }
  const exempt = part(root, "n");
  if (exempt) {
    exempt.value = kept?.exempt ?? "";
    exempt.closest("details").open ||= Boolean(kept?.exempt);
  }
  chip(store, root);
}

/** Keeps what a question's inputs say, then has it scored. */
function keep(root, input) {
  const id = root.dataset.question;
  const kind = kindOf(root);
  const exempt = part(root, "n")?.value.trim() || undefined;
  const figure = ["percentage", "number"].includes(root.dataset.kind) || undefined;
  store.put(id, { answer: kind.read(root, input), exempt, evidence: part(root, "e")?.checked || undefined, figure });
  if (!store.rules()) {
    store.putRules(words.rules);
  }
  chip(store, root);
}

/** Takes up the server's answer. */
function take(answer, remembered = false) {
  const fresh = answer.getElementById("fresh");
  steadily(() => {
    const before = roots.filter((root) => !root.hidden).length;
    if (fresh.dataset.stratum) {
      questions(fresh);
    }
    fresh.querySelectorAll("[data-for]").forEach((piece) => morph(document.getElementById(piece.dataset.for), piece));
    checks(fresh);
    troubles(fresh, rootOf);
    if (!remembered) {
      announce(roots.filter((root) => !root.hidden).length - before);
      remember(fresh.outerHTML);
    }
  });
  points(fresh.dataset.stratum);
}

function remember(html) {
  try {
    sessionStorage.setItem(memory, html);
  } catch {
    // without it the next page only shows its score a moment later
  }
}

let settled = false;

function announce(more) {
  if (settled && more > 0) {
    tell(more === 1 ? say("oneMore") : say("manyMore", more));
  } else if (settled && more < 0) {
    tell(say("fewer"));
  }
  settled = true;
}

function questions(fresh) {
  const shown = new Set((fresh.dataset.shown ?? "").split(" "));
  const held = new Set((fresh.dataset.held ?? "").split(" "));
  roots.forEach((root) => {
    root.hidden = !shown.has(root.dataset.question);
    root.toggleAttribute("data-held", held.has(root.dataset.question));
    chip(store, root);
  });
}

/** Changes the page while what is being read stays where it is on the screen. */
function steadily(change) {
  const active = document.activeElement?.closest(".question");
  const seen = active ?? roots.find((root) => !root.hidden && root.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top;
  change();
  if (seen && !seen.hidden) {
    const moved = seen.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 1 && scrollY > 0) {
      scrollBy({ top: moved, behavior: "instant" });
    }
  }
}

/** Points depend on the stratum: where the page was made for another, only they are fetched anew. */
async function points(stratum) {
  const here = new URL(location.href);
  if (!stratum || here.searchParams.get("stratum") === stratum || document.documentElement.dataset.stratum === stratum) {
    return;
  }
  document.documentElement.dataset.stratum = stratum;
  here.searchParams.set("stratum", stratum);
  const answer = await fetch(here);
  if (answer.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    steadily(() => renew(fresh));
    history.replaceState(history.state, "", here);
  }
}

function renew(fresh) {
  const pieces = ".meta, [data-points], .choices:not(.worth) .pts";
  const pairs = [...roots.map((root) => [root, fresh.getElementById(root.id)]), [document.getElementById("share"), fresh.getElementById("share")]];
  for (const [old, wanted] of pairs.filter(([, found]) => found)) {
    const renewed = wanted.querySelectorAll(pieces);
    old.querySelectorAll(pieces).forEach((piece, index) => renewed[index] && morph(piece, renewed[index]));
  }
}

/** Shows all that is kept. busy: the question being written in, which is left alone. */
function everything(busy) {
  const { name } = store.facts();
  document.getElementById("whose").textContent = name ? `${name} · ` : "";
  roots.filter((root) => root !== busy).forEach(show);
  storage(store);
  rules(store);
  score.now();
}

roots.forEach((root) => {
  if (root.dataset.kind === "list") {
    growing(root, () => { keep(root); score.now(); });
  }
  root.addEventListener("input", (event) => {
    keep(root, event.target);
    if (event.target.matches("[type=radio], [type=checkbox]")) {
      score.now();
    } else {
      score.soon();
    }
  });
});

document.addEventListener("click", (event) => {
  const clear = event.target.closest("[data-clear]");
  const drop = event.target.closest("[data-drop]");
  if (clear) {
    const root = rootOf(clear.dataset.clear);
    kindOf(root).show(root, undefined);
    keep(root);
    root.querySelector("input").focus();
    score.now();
  } else if (drop) {
    store.drop(drop.dataset.drop);
    everything();
  }
});

document.getElementById("answers").addEventListener("submit", (event) => event.preventDefault());
store.onChange(() => storage(store));
store.onElsewhere((id) => {
  const root = rootOf(id);
  if (root && !root.contains(document.activeElement)) {
    show(root);
  }
  if (!document.hidden) {
    score.soon();
  }
});
addEventListener("pageshow", (event) => event.persisted && everything());
document.addEventListener("visibilitychange", () => document.hidden || everything(document.activeElement?.closest(".question")));
addEventListener("beforeunload", (event) => store.safe() || event.preventDefault());
mine(store, () => everything());

const remembered = (() => { try { return sessionStorage.getItem(memory); } catch { return null; } })();
if (remembered) {
  take(new DOMParser().parseFromString(remembered, "text/html"), true);
}
everything();
soonest.forEach((enter) => enter());
if (location.hash.startsWith("#q-")) {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
