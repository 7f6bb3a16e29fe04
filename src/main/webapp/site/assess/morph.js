// SPDX-License-Identifier: AGPL-3.0-or-later
// Brings a piece of the page to what the server sent, changing no more than differs, so that focus, open details and
// the reader's place stay.

/** Makes the children of old those of fresh. */
export function morph(old, fresh) {
  const wanted = [...fresh.childNodes];
  wanted.forEach((node, at) => {
    const there = old.childNodes[at];
    if (!there) {
      old.append(document.importNode(node, true));
    } else if (!alike(there, node)) {
      there.replaceWith(document.importNode(node, true));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      attributes(there, node);
      morph(there, node);
    } else if (there.nodeValue !== node.nodeValue) {
      there.nodeValue = node.nodeValue;
    }
  });
  while (old.childNodes.length > wanted.length) {
    old.lastChild.remove();
  }
}

function alike(a, b) {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? "") === (b.id ?? "");
}

function attributes(there, node) {
  for (const { name, value } of node.attributes) {
    if (there.getAttribute(name) !== value) {
      there.setAttribute(name, value);
    }
  }
  for (const { name } of [...there.attributes]) {
    if (!node.hasAttribute(name) && !(name === "open" && there.matches("details"))) {
      there.removeAttribute(name);
    }
  }
}
