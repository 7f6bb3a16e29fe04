// SPDX-License-Identifier: AGPL-3.0-or-later
// Begins a dossier with the answers that this browser keeps of a self-assessment; without any, the form does it alone.
import { dossierOf } from "../assess/file.js";
import { storeOf } from "../assess/store.js";
import { language, say } from "../assess/words.js";

const failure = document.getElementById("failure");

function offer(form) {
  const count = storeOf(form.dataset.questionnaire).ids().length;
  const bring = form.querySelector("[data-bring]");
  bring.hidden = count === 0;
  bring.querySelector("span").textContent = say("bring", count);
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
    location.assign("/login?to=/dossiers");
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

document.querySelectorAll("form[data-questionnaire]").forEach((form) => {
  offer(form);
  form.addEventListener("submit", begin);
});
