'use strict';
// What Stryker loads in its own processes, which know no TypeScript and stand in its copy of the repository.
const path = require('node:path');
const service = require('ts-node').register({ transpileOnly: true, cwd: path.dirname(path.dirname(__dirname)) });
// Modules are loaded anew for each mutant, and their text does not change: it is compiled once.
const { compile } = service;
const compiled = new Map();
service.compile = (code, file, line) => {
  if (!compiled.has(file)) compiled.set(file, compile(code, file, line));
  return compiled.get(file);
};

const { createTestRunner } = require('./create-test-runner.ts');
const { TEST_RUNNER } = require('./stryker-options.ts');

// One by one: only so does `import` find their names.
module.exports.strykerPlugins = [{ kind: 'TestRunner', name: TEST_RUNNER, factory: createTestRunner }];
module.exports.strykerValidationSchema = { properties: { ownMocha: { type: 'object' } } };
