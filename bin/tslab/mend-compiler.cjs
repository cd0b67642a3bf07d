'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { expandEarlierShorthand } = require('./earlier-shorthand.cjs');

const compilerFile = require.resolve('@tslab/typescript-for-tslab');
const typescript = require(compilerFile);
const { sys, FileWatcherEventKind } = typescript;

/** In cells only Node's names are global, not those of mocha and chai; it also starts 0.3 s sooner. */
function onlyNodeIsGlobal() {
  const { getDirectories } = sys;
  sys.getDirectories = (folder) => (path.basename(folder) === '@types' ? ['node'] : getDirectories(folder));
}

/** Types that no cell sees: playwright's, behind the helpers that draw, are a third of all there is to read. */
function passOverHiddenTypes() {
  const { fileExists } = sys;
  sys.fileExists = (file) => !/\/playwright-core\/.*\.d\.ts$/.test(file) && fileExists(file);
}

/**
 * Whoever checks the types of whole notebooks at once asks this kernel not to do
 * it again: it then reads no types at all, which is half of what a kernel does.
 */
const isUnchecked = process.env.SURVEY_TYPES === 'unchecked';

/** Cells are compiled without knowing any types: of the language, of Node, of packages, of helpers. */
function readNoTypes() {
  const { readFile, fileExists } = sys;
  sys.readFile = (file, ...rest) => (TYPES.test(file) ? '' : readFile(file, ...rest));
  sys.fileExists = (file) => !/\.tsx?$/.test(file) && fileExists(file);
}

const TYPES = /\/lib\.[\w.]*d\.ts$/;

/** "await" outside of an async function: tslab learns from it that a cell waits. */
const TOP_LEVEL_AWAIT = 1308;

/** What can be said of a cell without types. */
const checkGrammar = (program, [cell]) => [
  ...program.getSyntacticDiagnostics(cell),
  ...program.getSemanticDiagnostics(cell).filter(({ code }) => code === TOP_LEVEL_AWAIT),
];

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

/** TypeScript hears of edits from us too. */
function hearOfEdits(edits) {
  const { watchFile } = sys;
  sys.watchFile = (file, callback, ...rest) => {
    if (!file.includes('/node_modules/'))
      edits.listen(file, (exists) =>
        callback(file, exists ? FileWatcherEventKind.Changed : FileWatcherEventKind.Deleted),
      );
    return watchFile(file, callback, ...rest);
  };
}

/**
 * Types are checked in the cell and in helpers edited since the kernel started.
 * tslab checks every helper behind an import each time the cell runs, which takes
 * seconds; `npm run types` has checked them, and more strictly.
 */
const checkWhatChanged =
  (edits) =>
  (program, [cell, ...helpers]) => {
    const isEdited = ({ fileName }) => edits.has(fileName);
    return [
      ...typescript.getPreEmitDiagnosticsOfFiles(program, [cell, ...helpers.filter(isEdited)]),
      ...helpers.filter((helper) => !isEdited(helper)).flatMap((helper) => program.getSyntacticDiagnostics(helper)),
    ];
  };

/** tslab compiles cells; helpers are loaded by helpers.cjs. */
function compileCellsOnly(rootFiles, options, system, createProgram, ...rest) {
  const create = createProgram ?? typescript.createEmitAndSemanticDiagnosticsBuilderProgram;
  const createMended = (...args) => {
    const builder = create(...args);
    const { emit } = builder;
    builder.emit = (file, write, token, onlyTypes, { after, ...transformers }) => {
      if (fs.existsSync(file.fileName)) return { emitSkipped: true, diagnostics: [] };
      const expand = expandEarlierShorthand(builder.getProgram().getTypeChecker());
      return emit(file, write, token, onlyTypes, { ...transformers, after: [expand, ...after] });
    };
    return builder;
  };
  return typescript.createWatchCompilerHost(rootFiles, options, system, createMended, ...rest);
}

/** Mends the compiler inside tslab; to be called before tslab loads it. */
function mendCompiler(edits) {
  onlyNodeIsGlobal();
  passOverHiddenTypes();
  if (isUnchecked) readNoTypes();
  oneTimerIsEnough();
  hearOfEdits(edits);
  // TypeScript's own exports are read-only, so tslab gets a copy.
  require.cache[compilerFile].exports = {
    ...typescript,
    createWatchCompilerHost: compileCellsOnly,
    getPreEmitDiagnosticsOfFiles: isUnchecked ? checkGrammar : checkWhatChanged(edits),
  };
}

module.exports = { mendCompiler };
