'use strict';
// What the kernelspec and the headless runner start: `node bin/tslab-kernel.cjs CONNECTION_FILE`.
// It is tslab's own kernel, in the repository's root, with its faults mended (bin/tslab).
const path = require('node:path');

if (!process.argv[2]) {
  console.error('tslab-kernel: no connection file given; Jupyter starts this script, see `npm run kernel`.');
  process.exit(2);
}
const configPath = path.resolve(process.argv[2]);
// tslab imports only from its working directory down, so that is the root, wherever the notebook lies.
process.chdir(path.dirname(__dirname));

const { Edits } = require('./tslab/edits.cjs');
const edits = new Edits();
require('./tslab/mend-compiler.cjs').mendCompiler(edits);
require('./tslab/helpers.cjs').loadHelpers(edits);
require('./tslab/take-edits.cjs').takeEdits(edits);
require('./tslab/mend-server.cjs').mendServer();
require('tslab/dist/main.js').startKernel({ configPath, enableFindLocal: false });
