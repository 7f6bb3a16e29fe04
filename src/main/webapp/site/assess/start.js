// SPDX-License-Identifier: AGPL-3.0-or-later
// The first page: which questionnaire, for which body. What is entered stays in this browser.
import { early } from "./early.js";
import { decimal, written } from "./fields.js";
import { loading } from "./file.js";
import { formOf } from "./live.js";
import { search } from "./search.js";
import { storeOf } from "./store.js";
import { clockOf, copy, dayOf, quoted, say } from "./words.js";

const form = document.getElementById("start");
const offers = [...form.elements.namedItem("questionnaire").length ? form.elements.namedItem("questionnaire") : [form.elements.namedItem("questionnaire")]];
const soonest = early(form);
const FACTS = ["type", "population", "staff", "department", "region"];
const field = (fact) => document.getElementById(`f-${fact}`);
let body = {};

function fill(facts) {
  FACTS.forEach((fact) => { field(fact).value = facts[fact] ?? ""; });
  body = { name: facts.name, code: facts.code };
  if (facts.name) {
    document.getElementById("search").value = facts.name;
  }
}

function entered() {
  const facts = { ...body };
  FACTS.forEach((fact) => { facts[fact] = field(fact).value.trim(); });
  ["population", "staff"].forEach((fact) => { facts[fact] = decimal(facts[fact]) ?? facts[fact]; });
  const given = Object.entries(facts).filter(([, value]) => value);
  return Object.fromEntries(given);
}

function mistakes(facts) {
  const said = {
    type: facts.type ? "" : say("noType"),
    population: facts.population ? wrong(facts.population, 0) : "",
    staff: facts.staff ? wrong(facts.staff, 2) : "",
  };
  Object.entries(said).forEach(([fact, sentence]) => {
    const place = document.getElementById(`fe-${fact}`);
    place.textContent = sentence;
    place.hidden = !sentence;
    field(fact).toggleAttribute("aria-invalid", false);
    if (sentence) {
      field(fact).setAttribute("aria-invalid", "true");
    }
  });
  return Object.keys(said).filter((fact) => said[fact]);
}

/** Why this is no such figure, with at most so many decimals; empty where it is one. */
function wrong(text, decimals) {
  const plain = decimal(text);
  const [, fraction = ""] = (plain ?? "").split(".");
  if (plain === null) {
    return say("noNumber", quoted(text));
  }
  if (plain.startsWith("-")) {
    return say("negative", written(plain));
  }
  return fraction.length > decimals ? say(decimals ? "tooPrecise" : "notWhole", written(plain)) : "";
}

/** The stratum, so that the next page shows its points at once; without an answer it finds out itself. */
async function stratum(root, store) {
  try {
    const answer = await fetch(`${root}/panel`, { method: "POST", body: formOf(store) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById("fresh")?.dataset.stratum ?? "";
  } catch {
    return "";
  }
}

async function begin(event) {
  event.preventDefault();
  const facts = entered();
  const [first] = mistakes(facts);
  if (first) {
    field(first).focus();
    return;
  }
  const offer = offers.find((each) => each.checked);
  const store = storeOf(offer.value);
  const before = store.facts();
  if (store.ids().length && before.type && (before.code ?? before.name ?? "") !== (facts.code ?? facts.name ?? "")) {
    const choice = await ask(before, store.ids().length);
    if (choice === "no") {
      return;
    }
    if (choice === "wipe") {
      store.wipe();
    }
  }
  store.putFacts(facts);
  if (!store.safe()) {
    document.getElementById("storage").replaceChildren(copy("t-storage"));
    document.getElementById("storage").scrollIntoView();
    return;
  }
  const root = `/assess/${offer.value}`;
  const found = await stratum(root, store);
  location.assign(`${root}/${offer.dataset.first}${found ? `?stratum=${found}` : ""}`);
}

function ask(before, count) {
  const dialog = document.getElementById("other");
  const text = document.getElementById("other-text");
  text.dataset.pattern ??= text.textContent;
  text.textContent = text.dataset.pattern.replace("{0}", count).replace("{1}", before.name ?? say("unnamed"));
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((settle) => dialog.addEventListener("close", () => settle(dialog.returnValue), { once: true }));
}

/** What this browser already keeps, with the way back to it. */
function resume() {
  const list = document.querySelector("#resume ul");
  list.replaceChildren();
  for (const offer of offers) {
    const store = storeOf(offer.value);
    const ids = store.ids();
    if (ids.length) {
      const last = new Date(Math.max(...ids.map((id) => store.get(id)?.at ?? 0)));
      list.append(line(offer, store.facts().name ?? say("unnamed"), ids.length, last));
    }
  }
}

function line(offer, name, count, last) {
  const item = document.createElement("li");
  item.className = "done";
  item.innerHTML = '<svg aria-hidden="true" viewBox="0 0 16 16"><use href="#ok"/></svg><b></b><span class="said"></span><span class="row"><a class="btn small"></a><a class="btn quiet small"></a></span>';
  item.querySelector("b").textContent = name;
  item.querySelector(".said").textContent = say("resume", offer.dataset.title, count, `${dayOf(last)}, ${clockOf(last)}`);
  const [on, result] = item.querySelectorAll("a");
  Object.assign(on, { href: `/assess/${offer.value}/${offer.dataset.first}`, textContent: say("continue") });
  Object.assign(result, { href: `/assess/${offer.value}/result`, textContent: say("result") });
  return item;
}

function last() {
  const kept = offers.map((offer) => storeOf(offer.value).facts()).filter((facts) => facts.type);
  return kept[0] ?? {};
}

form.addEventListener("submit", begin);
// while it is typed, and not once it is left: a line that goes then moves the button away from under the click
form.addEventListener("input", mended);
form.addEventListener("change", ({ target }) => target.matches("select, [type=radio]") && mended());
field("department").addEventListener("change", (event) => {
  const { region } = event.target.selectedOptions[0].dataset;
  if (region) {
    field("region").value = region;
  }
});

function pick(found) {
  fill({ ...found, population: found.population === undefined ? "" : String(found.population) });
  mended();
}

/** What was complained of is looked at anew, so that no mistake is told that is mended. */
function mended() {
  if (form.querySelector("[aria-invalid=true]")) {
    mistakes(entered());
  }
}

/** The body that the address names, as a page of the directory links here, or what it searches for. */
async function named() {
  const asked = new URLSearchParams(location.search);
  const code = asked.get("collectivity");
  if (!code && asked.get("q")?.trim()) {
    find(asked.get("q").trim());
  }
  const answer = code && await fetch(`/api/v1/collectivities/${encodeURIComponent(code)}.json`);
  if (answer?.ok) {
    pick(await answer.json());
  }
}

const find = search(pick, () => { body = {}; });
loading(
  () => [...offers].sort((one, other) => Number(other.checked) - Number(one.checked)).map((offer) => offer.value),
  storeOf,
  () => { resume(); fill(last()); },
);
addEventListener("pageshow", resume);
fill(last());
soonest();
named();
