// SPDX-License-Identifier: AGPL-3.0-or-later
// The room of a jury: asks every few seconds whether anything changed, and shows what did. What somebody is choosing stays as long as it can be sent.
const EVERY = 4_000;
const away = document.getElementById("room-away");
const shown = new Map();
let tag = null;

const isTouched = (region) => region.dataset.touched === "yes";

document.getElementById("room").addEventListener("change", (event) => {
  const region = event.target.closest("[id^=r-]");
  if (region) {
    region.dataset.touched = "yes";
  }
});

/** Puts what came into its place; the focus stays on what has the same name and value. */
function put(region, fresh) {
  const same = shown.get(region.id) === fresh.innerHTML;
  shown.set(region.id, fresh.innerHTML);
  const kept = isTouched(region) && (region.dataset.key ?? "") === (fresh.dataset.key ?? "");
  if (same || kept) {
    return;
  }
  const focus = region.contains(document.activeElement) ? document.activeElement : null;
  region.replaceChildren(...fresh.childNodes);
  region.dataset.key = fresh.dataset.key ?? "";
  delete region.dataset.touched;
  if (focus) {
    const again = [...region.querySelectorAll("a[href],button,input")].find((each) => each.name === focus.name && each.value === focus.value && each.href === focus.href);
    again?.focus();
  }
}

async function look() {
  const answer = await fetch(`${location.pathname}/panel`, { redirect: "manual", headers: tag ? { "If-None-Match": tag } : {} }).catch(() => null);
  away.hidden = Boolean(answer) && (answer.ok || answer.status === 304);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const fresh of page.querySelectorAll("#fresh [data-for]")) {
      put(document.getElementById(fresh.dataset.for), fresh);
    }
    tag = answer.headers.get("ETag");
  }
}

async function watch() {
  if (!document.hidden) {
    await look();
  }
  setTimeout(watch, EVERY);
}

setTimeout(watch, EVERY);
document.addEventListener("visibilitychange", () => document.hidden || look());
