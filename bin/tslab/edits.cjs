'use strict';
const fs = require('node:fs');

/** Size and time of a file; null without one. */
function stampOf(file) {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : null;
}

/** TypeScript writes paths with slashes on every system. */
const slashed = (file) => file.replaceAll('\\', '/');

/**
 * Knows which helpers were edited since they were read. TypeScript's own watcher
 * is not enough: it forgets helpers that no cell imports just then, comes late,
 * and hears nothing on network drives.
 */
class Edits {
  /** Files edited since the kernel started. */
  edited = new Set();
  #stamps = new Map();
  #listeners = new Map();

  /** Remembers a file as it is now, unless it is known. */
  remember(file) {
    const key = slashed(file);
    if (!this.#stamps.has(key)) this.#stamps.set(key, stampOf(key));
  }

  /** As remember; `listener` is called when the file has changed (true) or is gone (false). */
  listen(file, listener) {
    this.remember(file);
    this.#listeners.set(slashed(file), listener);
  }

  /** Whether a file was edited since the kernel started. */
  has(file) {
    return this.edited.has(slashed(file));
  }

  /** Looks at every file that is remembered; calls listeners and returns what has changed. */
  look() {
    const changed = new Set();
    for (const [file, stamp] of this.#stamps) {
      const now = stampOf(file);
      if (now === stamp) continue;
      this.#stamps.set(file, now);
      this.edited.add(file);
      changed.add(file);
      this.#listeners.get(file)?.(now !== null);
    }
    return changed;
  }
}

module.exports = { Edits, slashed };
