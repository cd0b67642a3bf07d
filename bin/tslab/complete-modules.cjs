'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { normalizeJoin } = require('tslab/dist/tspath.js');

const REQUIRED = /\brequire\(\s*(["'])(\.[^"']*)\1\s*\)/g;

/** The files that a compiled module requires, as tslab looks for them. */
const requiredBy = ({ path: file, data }) =>
  [...data.matchAll(REQUIRED)].map(([, , id]) => {
    const found = normalizeJoin(path.dirname(file), id);
    return path.extname(found) ? found : `${found}.js`;
  });

/** `folder/index.js` under the name by which './folder' is looked for, unless a file of that name is there. */
function asFolder({ path: file }) {
  const folder = path.dirname(file);
  if (path.basename(file) !== 'index.js' || fs.existsSync(`${folder}.ts`)) return [];
  return [{ path: `${folder}.js`, data: `module.exports = require("./${path.basename(folder)}/index");` }];
}

/**
 * tslab compiles the helpers that changed and evaluates only those anew, so what
 * imports them keeps the old ones, and './src' is not found though
 * './src/index' is. Returns a function that takes the modules just compiled and
 * adds those: folders under their own name, and every module that depends on a
 * changed one, directly or not.
 */
function completeModules() {
  const known = new Map();
  return (compiled) => {
    const changed = new Map();
    const add = (module) => {
      known.set(module.path, module);
      changed.set(module.path, module);
    };
    compiled.flatMap((module) => [module, ...asFolder(module)]).forEach(add);
    let size;
    do {
      size = changed.size;
      for (const module of known.values())
        if (!changed.has(module.path) && requiredBy(module).some((file) => changed.has(file))) add(module);
    } while (changed.size > size);
    return [...changed.values()];
  };
}

module.exports = { completeModules };
