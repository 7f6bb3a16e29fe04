// SPDX-License-Identifier: AGPL-3.0-or-later
// Shows a piece of evidence beside the answer that it serves. What can't be shown safely stays a download, as all of it is without this script.
import { say } from "../assess/words.js";

// characters of a text are at most as many as its bytes
const MOST = 200_000;
const links = [...document.querySelectorAll("a[data-view]")];
let shown;

function element(name, attributes = {}, text = "") {
  const made = Object.assign(document.createElement(name), attributes);
  made.textContent = text;
  return made;
}

const titleOf = (link) => link.firstChild.textContent;

const charsetOf = (type) => /charset=([\w-]+)/i.exec(type ?? "")?.[1] ?? "utf-8";

/** As text, whatever it says: nothing of it becomes a part of the page. */
async function text(link, place) {
  const answer = await fetch(link.href, { headers: { Range: `bytes=0-${MOST - 1}` } }).catch(() => null);
  if (!answer?.ok) {
    place.textContent = say("unshown");
    return;
  }
  place.textContent = new TextDecoder(charsetOf(answer.headers.get("Content-Type"))).decode(await answer.arrayBuffer());
  const whole = Number(answer.headers.get("Content-Range")?.split("/")[1] ?? 0);
  if (whole > MOST) {
    place.after(element("p", { className: "small" }, say("cut")));
  }
}

const ways = {
  pdf: (link) => element("iframe", { src: `${link.href}?view=true`, title: titleOf(link) }),
  image: (link) => element("img", { src: link.href, alt: titleOf(link) }),
  text(link) {
    const place = element("pre", { tabIndex: 0 });
    text(link, place);
    return place;
  },
};

function shut() {
  if (shown) {
    shown.viewer.remove();
    shown.link.setAttribute("aria-expanded", "false");
    shown.link.focus();
    shown = undefined;
  }
}

function show(link) {
  const viewer = element("section", { className: "viewer" });
  const title = element("b", { tabIndex: -1 }, titleOf(link));
  const row = element("p", { className: "row" });
  const close = element("a", { href: `#${link.closest("[data-part]").id}`, className: "shut" }, say("shut"));
  row.append(title, element("a", { href: link.href, download: "" }, say("take")), close);
  close.addEventListener("click", (event) => { event.preventDefault(); shut(); });
  viewer.setAttribute("aria-label", titleOf(link));
  viewer.append(row, ways[link.dataset.view](link));
  viewer.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      shut();
    }
  });
  link.closest("ul").after(viewer);
  link.setAttribute("aria-expanded", "true");
  shown = { link, viewer };
  title.focus();
}

links.forEach((link) => {
  link.setAttribute("aria-expanded", "false");
  link.querySelector(".sr").textContent = ` ${say("beside")}`;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const again = shown?.link === link;
    shut();
    if (!again) {
      show(link);
    }
  });
});
