'use strict';
const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const typescript = require('@tslab/typescript-for-tslab');
const { slashed } = require('./edits.cjs');

const cache = path.join(process.cwd(), '.cache', 'helpers');

const SETTINGS = {
  esModuleInterop: true,
  inlineSourceMap: true,
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2022,
};

/** Compiled code by file, for places in stacks. */
const compiled = new Map();

/** The JavaScript of a helper; from the cache, if it was compiled before. */
function compile(file) {
  const source = fs.readFileSync(file, 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([typescript.version, SETTINGS, source]))
    .digest('hex');
  const cached = path.join(cache, `${key}.js`);
  if (fs.existsSync(cached)) return fs.readFileSync(cached, 'utf8');
  const { outputText } = typescript.transpileModule(source, { compilerOptions: SETTINGS, fileName: file });
  keep(cached, outputText);
  return outputText;
}

/** Writes under another name first, for another kernel may be reading. Without a cache it only takes longer. */
function keep(file, text) {
  try {
    fs.mkdirSync(cache, { recursive: true });
    fs.writeFileSync(`${file}.${process.pid}`, text);
    fs.renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A read-only folder.
  }
}

/**
 * Loads helpers as Node loads modules: './src' is src/index.ts, and each is
 * evaluated once. tslab would compile all of them with all their types at the
 * first import, which takes seconds, and would not find './src'.
 */
function loadHelpers(edits) {
  Module._extensions['.ts'] = (module, file) => {
    edits.remember(file);
    compiled.set(file, compile(file));
    module._compile(compiled.get(file), file);
  };
  Error.prepareStackTrace = (error, frames) => [error, ...frames.map(asWritten)].join('\n    at ');
}

/** A frame of a stack with the place in the helper as it was written, not as it was compiled. */
function asWritten(frame) {
  const file = frame.getFileName();
  const map = sourceMapOf(file);
  const entry = map?.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
  if (entry?.originalLine === undefined) return String(frame);
  return String(frame).replace(/:\d+:\d+(?=\)?$)/, `:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
}

function sourceMapOf(file) {
  const [, map] = /sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(compiled.get(file) ?? '') ?? [];
  return map && new Module.SourceMap(JSON.parse(Buffer.from(map, 'base64').toString()));
}

/** Forgets helpers that changed, and every one that depends on them, so that they are loaded anew. */
function forgetHelpers(changed) {
  const loaded = Object.values(require.cache).filter(({ filename }) => compiled.has(filename));
  const stale = new Set(loaded.filter(({ filename }) => changed.has(slashed(filename))));
  let size;
  do {
    size = stale.size;
    for (const module of loaded) if (module.children.some((child) => stale.has(child))) stale.add(module);
  } while (stale.size > size);
  for (const { filename } of stale) Reflect.deleteProperty(require.cache, filename);
}

module.exports = { forgetHelpers, loadHelpers };
