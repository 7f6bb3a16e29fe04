// SPDX-License-Identifier: AGPL-3.0-or-later
// Begins a dossier with the answers that this browser keeps of a self-assessment; without any, the form does it alone.
import { dossierOf } from "../assess/file.js";
import { questionnaires, storeOf } from "../assess/store.js";
import { copy, language, say } from "../assess/words.js";

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
  const body = JSON.stringify({ ...Object.fromEntries(["collectivity", "programme", "edition"].map((name) => [name, wanted.get(name)])), assessment });
  const headers = { "Content-Type": "application/json", "Accept-Language": language };
  const answer = await fetch("/api/v1/dossiers", { method: "POST", headers, body }).catch(() => null);
  if (answer?.status === 201) {
    location.assign(`/dossiers/${(await answer.json()).id}`);
  } else if (answer?.status === 401) {
    location.assign(`/login?to=${encodeURIComponent(location.pathname + location.search)}`);
  } else {
    tellWhy(await answer?.json().catch(() => null));
  }
}

function tellWhy(problem) {
  const alert = Object.assign(document.createElement("div"), { className: "alert bad" });
  const reasons = Object.assign(document.createElement("ul"), {});
  const said = problem ? (problem.problems ?? [problem]).map((each) => each.detail) : [say("network")];
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
