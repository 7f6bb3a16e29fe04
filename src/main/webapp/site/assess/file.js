// SPDX-License-Identifier: AGPL-3.0-or-later
// One's own answers as a file: the dossier of the REST interface, and which questionnaire it answers.
import { early } from "./early.js";
import { decimal } from "./fields.js";
import { quoted, say, words } from "./words.js";

/** No dossier is larger (docs/scoring.md). */
const MOST_BYTES = 4 * 1024 * 1024;
const NUMBERS = ["population", "staff"];
/** Which body it is: told beside its facts, since no score depends on it. */
const BODY = ["name", "code"];

/** All that is kept, as a dossier. kinds: from a question's id to its kind, as far as this page knows. */
export function dossierOf(store, kinds) {
  const known = Object.entries(store.facts());
  const facts = known.filter(([fact]) => !BODY.includes(fact));
  const dossier = {
    questionnaire: { programme: words.programme, edition: words.edition, rules: words.rules, content: words.content },
    date: new Date().toISOString(),
    ...Object.fromEntries(known.filter(([fact]) => BODY.includes(fact))),
    collectivity: Object.fromEntries(facts.map(([fact, value]) => [fact, NUMBERS.includes(fact) ? figure(value) : value])),
    answers: {},
    notApplicable: {},
    evidence: [],
  };
  for (const id of store.ids().sort()) {
    const { answer, exempt, evidence, figure: isFigure } = store.get(id);
    if (answer !== undefined) {
      dossier.answers[id] = isFigure ? figure(answer) : answer;
    }
    if (exempt) {
      dossier.notApplicable[id] = exempt;
    }
    if (evidence) {
      dossier.evidence.push(id);
    }
  }
  return dossier;
}

function figure(text) {
  const plain = decimal(String(text));
  return plain === null ? text : Number(plain);
}

/** What the file is called, as the document is: whose answers, to which edition, of which day. */
function nameOf({ name, collectivity, date }) {
  const said = (name ?? collectivity.type ?? "").normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-");
  const short = [...said].slice(0, 60).join("").replace(/^-+|-+$/g, "");
  const day = new Date(date).toLocaleDateString("sv");
  return `${["auto-évaluation", short, words.edition, day].filter(Boolean).join("-")}.json`;
}

/** Offers the file to be kept. */
export function save(store) {
  const text = JSON.stringify(dossierOf(store), null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = nameOf(dossierOf(store));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * What a file holds, or a sentence on why it can't be taken.
 * @param keys of the questionnaires whose answers can be taken here, the one that is meant where the file names none first
 */
export function understood(text, keys = [words.key]) {
  let dossier;
  try {
    dossier = JSON.parse(text);
  } catch {
    return { refusal: say("unreadable") };
  }
  const { questionnaire: about, collectivity, answers } = dossier ?? {};
  if (![collectivity, answers].some((part) => part && typeof part === "object" && !Array.isArray(part))) {
    return { refusal: say("unreadable") };
  }
  const key = about ? `${about.programme}/${about.edition}` : keys[0];
  if (!keys.includes(key)) {
    return { refusal: say("other", quoted(key)) };
  }
  return { dossier, key, changed: Boolean(about?.rules && words.rules) && about.rules !== words.rules };
}

/** Puts a dossier in place of what is kept; how many answers there are. */
export function take(store, dossier) {
  store.wipe();
  const body = Object.fromEntries(BODY.map((fact) => [fact, dossier[fact] ?? dossier.collectivity?.[fact]]));
  const facts = Object.entries({ ...dossier.collectivity, ...body }).filter(([, value]) => value != null);
  store.putFacts(Object.fromEntries(facts.map(([fact, value]) => [fact, String(value)])));
  const answers = Object.entries(dossier.answers ?? {}).filter(([, answer]) => answer != null);
  for (const [id, answer] of answers) {
    const isFigure = typeof answer === "number";
    store.put(id, { answer: Array.isArray(answer) ? answer.map(String) : String(answer), figure: isFigure || undefined });
  }
  Object.entries(dossier.notApplicable ?? {}).forEach(([id, exempt]) => store.put(id, { exempt: String(exempt) }));
  [dossier.evidence ?? []].flat().forEach((id) => store.put(String(id), { evidence: true }));
  store.putRules(words.rules ?? dossier.questionnaire?.rules ?? null);
  return answers.length;
}

/** The buttons of « vos réponses ». renewed: called after answers were taken up or wiped. */
export function mine(store, renewed) {
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-export]")) {
      save(store);
    } else if (event.target.closest("[data-wipe]")) {
      ask("wipe").then((yes) => yes && (store.wipe(), renewed()));
    }
  });
  loading(() => [words.key], () => store, renewed);
  const offer = () => document.querySelectorAll("[data-export], [data-wipe]").forEach((button) => { button.hidden = store.ids().length === 0; });
  store.onChange(offer);
  store.onElsewhere(offer);
  offer();
}

/** The field for a file. keys, storeFor: whose answers can be taken, and where they are kept; renewed: called afterwards. */
export function loading(keys, storeFor, renewed) {
  document.querySelectorAll("[data-import]").forEach((input) => {
    input.addEventListener("change", async () => {
      const [file] = input.files;
      if (file) {
        await load(file.size > MOST_BYTES ? "" : await file.text(), keys(), storeFor);
        input.value = "";
        renewed();
      }
    });
    early(input.parentElement)();
  });
}

async function load(text, keys, storeFor) {
  const said = document.getElementById("import-said");
  const { dossier, key, refusal, changed } = understood(text, keys);
  said.replaceChildren();
  if (refusal) {
    said.replaceChildren(paragraph(refusal, "error"));
    return;
  }
  const store = storeFor(key);
  if (store.ids().length === 0 || (await ask("replace"))) {
    const count = take(store, dossier);
    said.replaceChildren(paragraph(say(count === 1 ? "loadedOne" : "loaded", count), "small"), ...(changed ? [paragraph(say("changed"), "small")] : []));
  }
}

function paragraph(text, kind) {
  const said = document.createElement("p");
  said.className = kind;
  said.textContent = text;
  return said;
}

function ask(id) {
  const dialog = document.getElementById(id);
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((settle) => dialog.addEventListener("close", () => settle(dialog.returnValue === "yes"), { once: true }));
}
