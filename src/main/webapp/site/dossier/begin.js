// SPDX-License-Identifier: AGPL-3.0-or-later
// Begins a dossier with the answers that this browser keeps of a self-assessment; without any, the form does it alone.
import { dossierOf } from "../assess/file.js";
import { questionnaires, storeOf } from "../assess/store.js";
import { copy, language, named, say } from "../assess/words.js";

const failure = document.getElementById("failure");

const codeOf = (form) => form.elements.namedItem("collectivity").value;

/** Offers what is kept; another body's answers are taken along only where somebody says so. */
function offer(form) {
  const store = storeOf(form.dataset.questionnaire);
  const { name, code } = store.facts();
  const count = store.ids().length;
  const bring = form.querySelector("[data-bring]");
  bring.hidden = count === 0;
  bring.querySelector("span").textContent = name ? say("bringOf", count, name) : say("bring", count);
  bring.querySelector("input").checked = !code || code === codeOf(form);
}

/** What is kept of bodies for which nothing can be begun, and how that changes. */
function waiting() {
  const known = [...forms.map(codeOf), ...[...document.querySelectorAll("[data-collectivity]")].map((row) => row.dataset.collectivity)];
  const kept = questionnaires().map(storeOf).filter((store) => store.ids().length && !known.includes(store.facts().code));
  const helped = kept.filter((store) => store.facts().code || known.length === 0);
  document.getElementById("kept").replaceChildren(...helped.map((store) => {
    const { name = say("unnamed"), code } = store.facts();
    const said = copy("t-kept");
    said.querySelector("[data-said]").textContent = say("kept", store.ids().length, name);
    const join = said.querySelector("[data-join]");
    join.href = code ? `/collectivities/${encodeURIComponent(code)}/join` : "/collectivities";
    join.textContent = code ? say("join", name) : join.textContent;
    return said;
  }));
}

async function begin(event) {
  const form = event.target;
  const wanted = new FormData(form);
  if (form.querySelector("[data-bring]").hidden || !wanted.get("bring")) {
    return;
  }
  event.preventDefault();
  const { collectivity, answers, notApplicable, evidence } = dossierOf(storeOf(form.dataset.questionnaire), {});
  const assessment = { collectivity, answers, notApplicable, evidence };
  const about = Object.fromEntries(["collectivity", "programme", "edition"].map((name) => [name, wanted.get(name)]));
  let answer = await post({ ...about, assessment });
  const left = await unfit(answer, assessment);
  if (left.length > 0) {
    answer = await post({ ...about, assessment });
  }
  if (answer?.status === 201) {
    await go(`/dossiers/${(await answer.json()).id}`, left, form);
  } else if (answer?.status === 401) {
    location.assign(`/login?to=${encodeURIComponent(location.pathname + location.search)}`);
  } else {
    tellWhy(await answer?.json().catch(() => null), await titles(form.dataset.questionnaire));
  }
}

function post(body) {
  const headers = { "Content-Type": "application/json", "Accept-Language": language };
  return fetch("/api/v1/dossiers", { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
}

/** Takes out what doesn't fit its question, where nothing else hinders; what was said of each. */
async function unfit(answer, assessment) {
  if (answer?.status !== 422) {
    return [];
  }
  const { problems = [] } = await answer.clone().json().catch(() => ({}));
  const places = [assessment.answers, assessment.notApplicable].filter(Boolean);
  if (!problems.every(({ at }) => places.some((place) => at in place))) {
    return [];
  }
  problems.forEach(({ at }) => places.forEach((place) => delete place[at]));
  return problems.map(({ detail }) => detail);
}

/** To the dossier; where something was left behind, by a link after saying what. */
async function go(address, left, form) {
  if (left.length === 0) {
    location.assign(address);
    return;
  }
  const names = await titles(form.dataset.questionnaire);
  const told = copy("t-left");
  told.querySelector("ul").append(...left.map((detail) => Object.assign(document.createElement("li"), { textContent: named(detail, (id) => names.get(id)) })));
  told.querySelector("a").href = address;
  failure.replaceChildren(told);
  failure.scrollIntoView({ block: "nearest" });
}

/** The questions' short names by their ids, for sentences that name a question. */
async function titles(key) {
  const found = await fetch(`/api/v1/questionnaires/${key}`).then((answer) => answer.json()).catch(() => null);
  const named = new Map();
  const said = (text) => (typeof text === "string" ? text : text?.[language] ?? Object.values(text ?? {})[0]);
  const questions = (found?.questionnaire ?? found)?.domains?.flatMap((domain) => domain.questions.flatMap((item) => item.questions ?? [item])) ?? [];
  questions.forEach((question) => named.set(question.id, said(question.label ?? question.text)));
  return named;
}

function tellWhy(problem, names) {
  const alert = Object.assign(document.createElement("div"), { className: "alert bad" });
  const reasons = Object.assign(document.createElement("ul"), {});
  const said = problem ? (problem.problems ?? [problem]).map((each) => named(each.detail, (id) => names.get(id))) : [say("network")];
  reasons.append(...said.filter(Boolean).map((text) => Object.assign(document.createElement("li"), { textContent: text })));
  alert.append(Object.assign(document.createElement("p"), { textContent: say("failed") }), reasons);
  failure.replaceChildren(alert);
  failure.scrollIntoView({ block: "nearest" });
}

const forms = [...document.querySelectorAll("form[data-questionnaire]")];
forms.forEach((form) => {
  offer(form);
  form.addEventListener("submit", begin);
});
waiting();
