'use strict';
// tslab checks the types of every imported helper again for every cell: with
// this project's helpers about half a second a cell. An unchanged file that had
// no errors has none now, so here a file is checked when it is new or edited;
// the cell itself always is. (An edit that breaks the types of another file is
// found by `npm test`.) Must be required before tslab is.

const path = require.resolve('@tslab/typescript-for-tslab');
const ts = require(path);
/** Text of each file when it was last found without errors. */
const clean = new Map();

function getPreEmitDiagnosticsOfFiles(program, files, ...rest) {
  return files.flatMap((file) => {
    if (clean.get(file.fileName) === file.text) return [];
    const found = ts.getPreEmitDiagnosticsOfFiles(program, [file], ...rest);
    // Some are about tslab's own options and come with every file.
    if (!found.some((one) => one.file)) clean.set(file.fileName, file.text);
    return found;
  });
}

// The compiler's exports cannot be assigned to, so the module is replaced by one that forwards to it.
const forwarding = {};
for (const name of Object.keys(ts)) {
  const value = name === 'getPreEmitDiagnosticsOfFiles' ? getPreEmitDiagnosticsOfFiles : undefined;
  Object.defineProperty(forwarding, name, { enumerable: true, get: () => value ?? ts[name] });
}
require.cache[path].exports = forwarding;
