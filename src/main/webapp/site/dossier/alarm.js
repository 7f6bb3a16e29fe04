// SPDX-License-Identifier: AGPL-3.0-or-later
// What must not be overlooked, at the top of the window: saves that fail, that are refused, and answers in dispute.
import { copy, say } from "../assess/words.js";

const place = document.getElementById("alarm");
const parts = { failure: "", refused: "", disputes: "" };

function show(name, template, key, fill) {
  if (parts[name] === key) {
    return;
  }
  parts[name] = key;
  place.querySelector(`[data-part=${name}]`)?.remove();
  if (key) {
    const said = copy(template);
    said.dataset.part = name;
    fill(said);
    place.append(said);
  }
}

/** Says why saving fails and when it is tried again; without a reason takes it back. again: tries at once. */
export function failing(why, wait, again) {
  show("failure", "t-failure", why ?? "", (said) => {
    said.querySelector("[data-why]").textContent = why;
    said.querySelector("[data-again]").addEventListener("click", again);
  });
  const counter = place.querySelector("[data-wait]");
  if (counter) {
    counter.textContent = wait ? say("retry", wait) : "";
  }
}

/** Lists what was refused and what is disputed, each a link to its question. */
export function listing(desks) {
  list("refused", "t-refused", desks.filter((desk) => desk.refusals.length), (desk) => ` ${desk.refusals.join(" ")}`);
  list("disputes", "t-disputes", desks.filter((desk) => desk.dispute), () => "");
}

function list(name, template, desks, more) {
  const key = desks.map((desk) => desk.id + more(desk)).join(" ");
  show(name, template, key, (said) => said.querySelector("ul").append(...desks.map((desk) => line(desk, more(desk)))));
}

function line({ root }, more) {
  const item = document.createElement("li");
  const title = root.querySelector(".title").cloneNode(true);
  const number = title.querySelector(".no").textContent;
  title.querySelector(".no").remove();
  item.append(Object.assign(document.createElement("a"), { href: `#${root.id}`, textContent: `${number} ${title.textContent}` }), more);
  return item;
}
