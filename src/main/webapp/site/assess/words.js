// SPDX-License-Identifier: AGPL-3.0-or-later
// What the server gave this page to say, in one place or several.
export const words = Object.assign({}, ...[...document.querySelectorAll("#words, [data-words]")].map((place) => place.dataset));
export const language = document.documentElement.lang;

/** A sentence with its gaps {0}, {1} filled. */
export function say(key, ...gaps) {
  return words[key].replace(/\{(\d)\}/g, (whole, at) => gaps[at] ?? whole);
}

/** What somebody wrote, as a sentence quotes it: its beginning where it is long. */
export function quoted(text) {
  const signs = [...String(text)];
  return signs.length > 40 ? `${signs.slice(0, 40).join("")}…` : signs.join("");
}

/** A sentence that names questions by their ids, with what people know them by. called: gives that for an id, or nothing. */
export function named(sentence, called) {
  return sentence?.replace(/«\s*([a-z0-9-]+)\s*»|“([a-z0-9-]+)”/gu, (whole, french, english) => {
    const name = called(french ?? english);
    return name ? whole.replace(french ?? english, name) : whole;
  });
}

/** Says something to those who listen, without moving anybody. */
export function tell(sentence) {
  const polite = document.getElementById("polite");
  polite.textContent = "";
  requestAnimationFrame(() => { polite.textContent = sentence; });
}

/** A copy of a template of the page. */
export function copy(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** A day without its year, as people say it: « 1er décembre ». zone: by whose clocks; one's own without. */
export function dayOf(date, zone) {
  const said = date.toLocaleDateString(language, { day: "numeric", month: "long", timeZone: zone });
  return language === "fr" ? said.replace(/^1(?= )/, "1er") : said;
}

/** Hour and minutes. zone: as above. */
export function clockOf(date, zone) {
  return date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
}
