'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { sys, FileWatcherEventKind } = require('@tslab/typescript-for-tslab');

/** In cells only Node's names are global, not those of mocha and chai; it also starts 0.3 s sooner. */
function onlyNodeIsGlobal() {
  const { getDirectories } = sys;
  sys.getDirectories = (folder) => (path.basename(folder) === '@types' ? ['node'] : getDirectories(folder));
}

/**
 * tslab has room for one timer of TypeScript's watcher, which has two: one to
 * compile anew, one to look again for modules that were not found. A file created
 * near such a module broke the kernel ("Unexpected pending rebuildTimer"). So the
 * second is not put off, but done at once.
 */
function oneTimerIsEnough() {
  const { setTimeout } = sys;
  Object.defineProperty(sys, 'setTimeout', {
    get: () => setTimeout,
    // tslab derives its own system from this one and assigns it a setTimeout.
    set(later) {
      const value = (callback, ...rest) =>
        callback.name === 'invalidateResolutionsOfFailedLookup' ? void callback() : later(callback, ...rest);
      Object.defineProperty(this, 'setTimeout', { value });
    },
  });
}

/** Size and time of a file; null without one. */
function stampOf(file) {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : null;
}

/**
 * Remembers the helpers that were ever compiled, and returns a function that
 * tells TypeScript which of them were edited since. Its own watcher tells too,
 * but not of helpers that no cell imports just then, nor on network drives.
 */
function rememberHelpers() {
  const helpers = new Map();
  const { watchFile } = sys;
  sys.watchFile = (file, callback, ...rest) => {
    if (!file.includes('/node_modules/')) helpers.set(file, { callback, stamp: stampOf(file) });
    return watchFile(file, callback, ...rest);
  };
  return () => {
    for (const [file, helper] of helpers) {
      const stamp = stampOf(file);
      if (stamp === helper.stamp) continue;
      helper.stamp = stamp;
      helper.callback(file, stamp === null ? FileWatcherEventKind.Deleted : FileWatcherEventKind.Changed);
    }
  };
}

/** Mends the compiler inside tslab; returns a function to call before each compilation. */
function mendCompiler() {
  onlyNodeIsGlobal();
  oneTimerIsEnough();
  return rememberHelpers();
}

module.exports = { mendCompiler };
