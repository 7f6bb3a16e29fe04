// SPDX-License-Identifier: AGPL-3.0-or-later
// Everything a person enters, in this browser's storage: one key a question, so that tabs never overwrite each other.
// Where the storage refuses, the tab itself keeps what it can, and listeners are told.
const unkept = new Map();
const listeners = new Set();

/** The questionnaires, named programme/edition, of which this browser keeps an answer. */
export function questionnaires() {
  const named = (key) => /^etalon\/([^/]+\/[^/]+)\/q\//.exec(key)?.[1];
  try {
    return [...new Set(Object.keys(localStorage).map(named).filter(Boolean))];
  } catch {
    return [];
  }
}

/** The storage of one questionnaire, named programme/edition. */
export function storeOf(questionnaire) {
  const prefix = `etalon/${questionnaire}/`;
  const question = `${prefix}q/`;

  function read(key) {
    if (unkept.has(key)) {
      return unkept.get(key);
    }
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  function write(key, value) {
    try {
      if (value === null) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, JSON.stringify(value));
      }
      unkept.delete(key);
    } catch {
      unkept.set(key, value);
    }
    listeners.forEach((listen) => listen());
  }

  function keys(start) {
    const found = new Set();
    try {
      for (let i = 0; i < localStorage.length; i += 1) {
        found.add(localStorage.key(i));
      }
    } catch {
      // a storage that is closed holds nothing
    }
    unkept.forEach((value, key) => found.add(key));
    return [...found].filter((key) => key.startsWith(start) && read(key) !== null);
  }

  return {
    /** What is kept for a question: {answer, exempt, evidence, at}, or null. */
    get: (id) => read(question + id),
    /** Changes what is kept for a question; what is undefined goes. */
    put(id, change) {
      const kept = { ...read(question + id), ...change, at: Date.now() };
      const empty = kept.answer === undefined && !kept.exempt && !kept.evidence;
      write(question + id, empty ? null : kept);
    },
    drop: (id) => write(question + id, null),
    /** The ids of all questions for which something is kept. */
    ids: () => keys(question).map((key) => key.slice(question.length)),
    facts: () => read(`${prefix}collectivity`) ?? {},
    putFacts: (facts) => write(`${prefix}collectivity`, facts),
    /** The digest of the rules that the answers were given to. */
    rules: () => read(`${prefix}rules`),
    putRules: (digest) => write(`${prefix}rules`, digest),
    wipe: () => keys(prefix).forEach((key) => write(key, null)),
    /** Whether all is safe in the browser's storage. */
    safe: () => unkept.size === 0,
    isSafe: (id) => !unkept.has(question + id),
    /** Called after each change, kept or not. */
    onChange: (listen) => listeners.add(listen),
    /** Called with a question's id, or null for anything else, when another tab changed it. */
    onElsewhere(listen) {
      addEventListener("storage", (event) => {
        if (event.key === null || event.key.startsWith(prefix)) {
          listen(event.key?.startsWith(question) ? event.key.slice(question.length) : null);
        }
      });
    },
  };
}
