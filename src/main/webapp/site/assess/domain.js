// SPDX-License-Identifier: AGPL-3.0-or-later
// A page of questions: what is entered is kept at once, then scored; what the score changes is shown without a jump.
import { growing, kindOf } from "./fields.js";
import { mine } from "./file.js";
import { at, caller, formOf } from "./live.js";
import { morph } from "./morph.js";
import { copy, language, say, tell, words } from "./words.js";
import { storeOf } from "./store.js";

const store = storeOf(words.key);
const roots = [...document.querySelectorAll("[data-question]")];
const rootOf = (id) => roots.find((root) => root.dataset.question === id);
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
  chip(root);
}

/** Keeps what a question's inputs say, then has it scored. */
function keep(root, input) {
  const id = root.dataset.question;
  const kind = kindOf(root);
  const exempt = part(root, "n")?.value.trim() || undefined;
  const figure = ["percentage", "number"].includes(root.dataset.kind) || undefined;
  store.put(id, { answer: kind.read(root, input), exempt, evidence: part(root, "e")?.checked || undefined, figure });
  store.putRules(words.rules);
  chip(root);
}

function chip(root, held = root.hasAttribute("data-held")) {
  const id = root.dataset.question;
  const kept = store.get(id);
  const answered = kept?.answer !== undefined;
  const trouble = answered ? kindOf(root).trouble(kept.answer) : "";
  error(root, trouble);
  root.toggleAttribute("data-answered", answered);
  root.querySelector("[data-clear]").hidden = !answered || !root.querySelector("[type=radio]");
  const chip = root.querySelector("[data-chip]");
  const [sentence, kind, sign] = !kept ? [say("unanswered"), "", "no"]
    : !store.isSafe(id) ? [say("notKept"), "bad", "bad"]
    : kept.exempt ? [`${say("exempted")} · ${when(kept.at)}`, "ok", "ok"]
    : held && !kept.evidence ? [say("held"), "proof", "pin"]
    : [when(kept.at), "ok", "ok"];
  chip.className = `chip ${kind}`;
  chip.querySelector("use").setAttribute("href", `#${sign}`);
  chip.querySelector("span").textContent = sentence;
}

function when(instant) {
  const day = new Date(instant);
  const today = day.toDateString() === new Date().toDateString();
  const clock = day.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  return today ? say("kept", clock) : say("keptOn", `${day.toLocaleDateString(language, { day: "numeric", month: "long" })}, ${clock}`);
}

function error(root, sentence) {
  const place = root.querySelector("[data-error]");
  if (place.textContent !== sentence) {
    place.textContent = sentence;
  }
  place.hidden = sentence === "";
  root.querySelectorAll(".field .in, .field textarea").forEach((input) => {
    if (sentence) {
      input.setAttribute("aria-invalid", "true");
    } else {
      input.removeAttribute("aria-invalid");
    }
  });
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
    troubles(fresh);
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
    chip(root);
  });
}

function checks(fresh) {
  document.querySelectorAll("[data-checks]").forEach((place) => {
    const said = [...fresh.querySelectorAll(".check")].filter((check) => check.dataset.named.split(" ").includes(place.dataset.checks));
    const piece = document.createElement("div");
    piece.append(...said.map((check) => check.cloneNode(true)));
    morph(place, piece);
  });
}

/** What doesn't fit stands beside its question where that is on this page, and is listed where it isn't. */
function troubles(fresh) {
  const away = [];
  fresh.querySelectorAll("[data-at]").forEach((problem) => {
    const root = rootOf(problem.dataset.at);
    if (root && !root.hidden) {
      if (root.querySelector("[data-error]").hidden) {
        error(root, problem.textContent);
      }
    } else {
      away.push(problem);
    }
  });
  const place = document.getElementById("troubles");
  if (away.length === 0) {
    place.replaceChildren();
    return;
  }
  const said = copy("t-troubles");
  said.querySelector("ul").append(...away.map(line));
  place.replaceChildren(said);
}

function line({ dataset, textContent }) {
  const item = document.createElement("li");
  const link = document.createElement(dataset.href ? "a" : "span");
  link.textContent = `${textContent} `;
  if (dataset.href) {
    link.href = dataset.href;
  }
  item.append(link);
  if (!dataset.at.startsWith("f.")) {
    const drop = document.createElement("button");
    Object.assign(drop, { type: "button", className: "btn quiet small", textContent: words.drop });
    drop.dataset.drop = dataset.at;
    item.append(drop);
  }
  return item;
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

function storage() {
  const place = document.getElementById("storage");
  if (store.safe()) {
    place.replaceChildren();
  } else if (!place.firstChild) {
    place.replaceChildren(copy("t-storage"));
  }
}

function everything() {
  roots.filter((root) => !root.contains(document.activeElement)).forEach(show);
  storage();
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
store.onChange(storage);
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
document.addEventListener("visibilitychange", () => document.hidden || everything());
addEventListener("beforeunload", (event) => store.safe() || event.preventDefault());
mine(store, everything);

const remembered = (() => { try { return sessionStorage.getItem(memory); } catch { return null; } })();
if (remembered) {
  take(new DOMParser().parseFromString(remembered, "text/html"), true);
}
everything();
if (location.hash.startsWith("#q-")) {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
