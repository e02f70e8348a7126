// Some rules remember what they worked out, for speed. What one mutant made them remember must not meet the next, nor what was
// remembered before it hide it: so the maps that modules of the rules open as they load are emptied before each.
const OF_RULES = '/src/rules/';
const TrueWeakMap = WeakMap;
const forget = [];

/** While something loads, maps that the rules open are known here. */
export async function remembering(load) {
  const given = { Map: globalThis.Map, WeakMap: globalThis.WeakMap };
  Object.assign(globalThis, { Map: KnownMap, WeakMap: KnownWeakMap });
  try {
    return await load();
  } finally {
    Object.assign(globalThis, given);
  }
}

/** Every map of the rules as it was when it was made. */
export function forgetAll() {
  for (const one of forget) one();
}

class KnownMap extends Map {
  constructor(entries) {
    const first = [...(entries ?? [])];
    super(first);
    if (!openedByRules()) return;
    forget.push(() => {
      this.clear();
      for (const [key, value] of first) this.set(key, value);
    });
  }
}

/** A map with weak keys cannot be emptied: it is changed for a new one inside. */
class KnownWeakMap extends WeakMap {
  #held = new TrueWeakMap();

  constructor(entries) {
    super();
    const first = [...(entries ?? [])];
    for (const [key, value] of first) this.#held.set(key, value);
    if (openedByRules()) forget.push(() => (this.#held = new TrueWeakMap(first)));
  }
  get(key) {
    return this.#held.get(key);
  }
  set(key, value) {
    this.#held.set(key, value);
    return this;
  }
  has(key) {
    return this.#held.has(key);
  }
  delete(key) {
    return this.#held.delete(key);
  }
}

// Who called the constructor: this function is the first of the stack, the constructor the second.
function openedByRules() {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Object.assign(Error, { prepareStackTrace: (_, sites) => sites[2]?.getFileName() ?? '', stackTraceLimit: 3 });
  const from = new Error('who').stack;
  Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  return String(from).includes(OF_RULES);
}
