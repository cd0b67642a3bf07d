'use strict';
// A worker: checks the types of the cells of many notebooks in one go, as tslab does cell by cell
// in each kernel. Most of the work is to read the types of language, packages and helpers, once here.
const path = require('node:path');
const process = require('node:process');
const { parentPort, workerData } = require('node:worker_threads');
const typescript = require('@tslab/typescript-for-tslab');

const { ModuleKind, ModuleResolutionKind, ScriptTarget, SyntaxKind } = typescript;
const root = process.cwd();

/** As tslab sets them. */
const OPTIONS = {
  allowJs: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  lib: ['lib.es2022.d.ts'],
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.Node10,
  noEmit: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  target: ScriptTarget.ES2022,
  types: ['node'],
};

/** What a cell may do with variables of earlier cells, and a module may not do with imports. */
const ALLOWED = new Set([
  2440, // declares one of the same name, used before
  2632, // assigns to it
]);

/** Names that a cell declares at its top level: what later cells see. */
function declaredNames(file) {
  const names = new Set();
  const add = (name) => {
    if (!name) return;
    if (typescript.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) add(element.name);
  };
  for (const statement of file.statements) {
    if (typescript.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) add(name);
    else if (typescript.isImportDeclaration(statement)) {
      const clause = statement.importClause;
      add(clause?.name);
      const bindings = clause?.namedBindings;
      if (bindings) for (const { name } of bindings.elements ?? [bindings]) add(name);
    } else if (statement.name) add(statement.name);
  }
  return names;
}

/** All identifiers of a cell: which names of earlier cells it may mean. */
function usedNames(file) {
  const names = new Set();
  const visit = (node) => {
    if (node.kind === SyntaxKind.Identifier) names.add(node.text);
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Each cell as a module that imports what it uses of earlier ones; the imports stand on its first line. */
function modulesOf(cells, notebook) {
  const owners = new Map();
  return cells.map((source, index) => {
    const base = `__notebook${notebook}_cell${index}__`;
    const file = typescript.createSourceFile(`${base}.ts`, source, ScriptTarget.ES2022, true);
    const declared = declaredNames(file);
    const imports = [...usedNames(file)]
      .filter((name) => owners.has(name) && !declared.has(name))
      .map((name) => `import { ${name} } from './${owners.get(name)}';`);
    for (const name of declared) owners.set(name, base);
    const code = `${imports.join(' ')}\n${source}\nexport { ${[...declared].join(', ')} };\n`;
    return { file: path.posix.join(root.replaceAll('\\', '/'), `${base}.ts`), code, notebook, cell: index + 1 };
  });
}

function check(notebooks) {
  const modules = notebooks.flatMap(modulesOf);
  const byFile = new Map(modules.map((one) => [one.file, one]));
  const host = typescript.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => byFile.has(file) || fileExists.call(host, file);
  host.readFile = (file) => byFile.get(file)?.code ?? readFile.call(host, file);
  host.getSourceFile = (file, target, ...rest) =>
    byFile.has(file)
      ? typescript.createSourceFile(file, byFile.get(file).code, target)
      : getSourceFile.call(host, file, target, ...rest);
  const program = typescript.createProgram([...byFile.keys()], OPTIONS, host);
  return modules.flatMap(({ file, notebook, cell }) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter(({ code }) => !ALLOWED.has(code))
      .map(({ start, messageText }) => {
        const { line, character } = source.getLineAndCharacterOfPosition(start);
        const text = typescript.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0];
        return { notebook, cell, text: `${line}:${character + 1} - ${text}` };
      });
  });
}

parentPort.postMessage(check(workerData));
