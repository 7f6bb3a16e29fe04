// SPDX-License-Identifier: AGPL-3.0-or-later
// While an archive is made, its list is asked for anew every two seconds; the focus stays where it was.
const PAUSE = 2000;

/** The list as it stands now; null where it can't be had. */
async function list() {
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok ? page.getElementById("exports") : null;
  } catch {
    return null;
  }
}

function busy() {
  return document.getElementById("exports")?.dataset.busy === "true";
}

async function look() {
  const next = document.visibilityState === "visible" ? await list() : null;
  const now = document.getElementById("exports");
  if (next && !now.contains(document.activeElement)) {
    const said = now.querySelector("[role=status]");
    next.querySelector("[role=status]").replaceWith(said);
    now.replaceWith(next);
    if (!busy()) {
      said.textContent = next.querySelector("tbody tr").dataset.state;
    }
  }
  if (busy()) {
    setTimeout(look, PAUSE);
  }
}

if (busy()) {
  setTimeout(look, PAUSE);
}
