// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page says of the answers as a whole, and where.
import { error } from "./chips.js";
import { morph } from "./morph.js";
import { copy, words } from "./words.js";

/** The questionnaire's own remarks, beside the questions that they name. */
export function checks(fresh) {
  document.querySelectorAll("[data-checks]").forEach((place) => {
    const said = [...fresh.querySelectorAll(".check")].filter((check) => check.dataset.named.split(" ").includes(place.dataset.checks));
    const piece = document.createElement("div");
    piece.append(...said.map((check) => check.cloneNode(true)));
    morph(place, piece);
  });
}

/** What doesn't fit stands beside its question where that is on this page, and is listed where it isn't. */
export function troubles(fresh, rootOf) {
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

/** Says so where the browser doesn't keep what is entered. */
export function storage(store) {
  const place = document.getElementById("storage");
  if (store.safe()) {
    place.replaceChildren();
  } else if (!place.firstChild) {
    place.replaceChildren(copy("t-storage"));
  }
}

/** Says so where answers were given to earlier rules, until somebody has looked at them. */
export function rules(store) {
  const place = document.getElementById("changed");
  const changed = store.ids().length > 0 && store.rules() && store.rules() !== words.rules;
  if (!changed) {
    place.replaceChildren();
  } else if (!place.firstChild) {
    const said = copy("t-changed");
    said.querySelector("button").addEventListener("click", () => { store.putRules(words.rules); rules(store); });
    place.replaceChildren(said);
  }
}
