// SPDX-License-Identifier: AGPL-3.0-or-later
// The field that finds a body in the directory: a text input with a list under it (ARIA combobox).
import { language, say, tell } from "./words.js";

const MOST = 8;
const REST = 120;

/**
 * Brings the field to life; gives what searches for a text as if it were typed.
 * @param picked gets the body chosen
 * @param left is called when what is typed is no longer the body chosen
 */
export function search(picked, left) {
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  let bodies = [];
  let active = -1;
  let timer = 0;
  let running = null;
  const busy = document.getElementById("searching");

  /** What is still being looked for is wanted no longer. */
  function stop() {
    clearTimeout(timer);
    running?.abort();
    running = null;
    busy.hidden = true;
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    move(-1);
  }

  function move(to) {
    active = to;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[active].id);
      list.children[active].scrollIntoView({ block: "nearest" });
    }
  }

  function choose(at) {
    const body = bodies[at];
    stop();
    close();
    input.value = body.name;
    picked(body);
    tell(`${body.name}, ${place(body)}`);
  }

  function show() {
    list.replaceChildren(...bodies.map(option));
    list.hidden = bodies.length === 0;
    input.setAttribute("aria-expanded", String(bodies.length > 0));
    move(-1);
    list.scrollIntoView({ block: "nearest" });
    tell(bodies.length === 0 ? say("foundNone") : say(bodies.length === 1 ? "foundOne" : "found", bodies.length));
  }

  function option(body, at) {
    const item = document.createElement("li");
    item.id = `found-${at}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const name = document.createElement("b");
    name.textContent = body.name;
    const where = document.createElement("span");
    where.textContent = place(body);
    item.append(name, where);
    return item;
  }

  async function find() {
    stop();
    const mine = new AbortController();
    running = mine;
    busy.hidden = false;
    try {
      const answer = await fetch(`/api/v1/collectivities?size=${MOST}&q=${encodeURIComponent(input.value.trim())}`, { signal: mine.signal });
      const found = answer.ok ? (await answer.json()).slice(0, MOST).map(printed) : [];
      if (running === mine) {
        stop();
        bodies = found;
        show();
      }
    } catch {
      if (running === mine) {
        stop();
        close();
        tell(say("searchFailed"));
      }
    }
  }

  input.addEventListener("input", () => {
    stop();
    left();
    if (input.value.trim().length < 2) {
      close();
    } else {
      timer = setTimeout(find, REST);
    }
  });
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    const last = bodies.length - 1;
    if (event.key === "ArrowDown" && open) {
      move(active === last ? 0 : active + 1);
    } else if (event.key === "ArrowUp" && open) {
      move(active <= 0 ? last : active - 1);
    } else if (event.key === "Enter" && open) {
      choose(Math.max(0, active));
    } else if (event.key === "Enter" && running) {
      tell(busy.textContent);
    } else if (event.key === "Escape" && open) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => choose([...list.children].indexOf(event.target.closest("li"))));
  input.addEventListener("blur", () => { stop(); close(); });
  return (text) => {
    input.value = text;
    input.focus();
    find();
  };
}

/** Where a body is and how large, so that two of the same name can be told apart. */
function place(body) {
  const people = body.population === undefined ? "" : say("people", body.population.toLocaleString(language));
  return [body.departmentName ?? body.regionName, people].filter(Boolean).join(", ");
}

/** The apostrophe that print has, in the place of the register's. */
function printed(body) {
  const names = ["name", "departmentName", "regionName"].filter((key) => body[key]);
  return { ...body, ...Object.fromEntries(names.map((key) => [key, body[key].replaceAll("'", "\u2019")])) };
}
