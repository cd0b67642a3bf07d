import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The rooms of src, from the command line down to the bytes. A room imports only from rooms below it. */
const ROOMS = [
  ...[
    'commands',
    'scaffold',
    'draft',
    'runner',
    'report',
    'jupyter',
    'notebook',
    'trace',
    'audit',
    'disclosure',
    'nonresponse',
    'published',
  ],
  ...['figures', 'tables', 'language', 'solver', 'statistics', 'export', 'survey', 'workbook', 'input'],
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** Own files that a file imports, types too. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\(|require\()\s*'(\.[^']*)'/g);
  return [...found].map(([, path = '']) => `${normalize(join(dirname(file), path))}.ts`);
}

const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** One circle of imports, if there is any: each file imports the next one, and the last one the first. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('the rooms of src', () => {
  const files = filesOf('src').filter((file) => file !== join('src', 'index.ts'));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));

  it('are all known, and every import is of a file that is there', () => {
    expect([...new Set(files.map(roomOf))].sort()).to.deep.equal([...ROOMS].sort());
    expect([...imports.values()].flat().filter((file) => !files.includes(file))).to.deep.equal([]);
  });

  it('import downwards only', () => {
    const upwards = [...imports].flatMap(([file, own]) =>
      own
        .filter((other) => roomOf(other) !== roomOf(file) && ROOMS.indexOf(roomOf(other)) < ROOMS.indexOf(roomOf(file)))
        .map((other) => `${file} imports ${other}`),
    );
    expect(upwards).to.deep.equal([]);
  });

  it('have no circle of imports, not even of types', () => {
    expect(circleIn(imports)).to.deep.equal([]);
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circleIn(circle)).to.deep.equal(['b', 'c', 'b']);
  });

  it('have no circle between folders, subfolders too', () => {
    const folders = new Map<string, string[]>();
    for (const [file, own] of imports) {
      const others = own.map(dirname).filter((folder) => folder !== dirname(file));
      folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), ...others]);
    }
    expect(circleIn(folders)).to.deep.equal([]);
  });

  it('know nothing of the tools beside them', () => {
    expect(files.filter((file) => /['"][./]*\/tools\//.test(readFileSync(file, 'utf8')))).to.deep.equal([]);
  });
});
