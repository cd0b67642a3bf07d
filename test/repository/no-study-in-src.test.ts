import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { readCodebook } from '../../src/export/read-codebook';
import { openRegister } from '../../src/published/register';

/** Words that are the ids of options here and the plain words of any survey. */
const PLAIN = new Set(['ja', 'nej', '1', '2', '3', '4', '5', 'form', 'typ', 'andra', 'annat', 'inga']);

/** What this study calls its questions, options, registers, populations, tables, printed numbers and organisations' kinds. */
function idsOfStudy(): Set<string> {
  const { questions, tables, registers, populations } = readCodebook(
    join('data', 'codebook', 'internationella-samarbeten-2018.yaml'),
  );
  const asked = [...questions, ...tables.flatMap(({ fields }) => fields)];
  const named = [...asked, ...asked.flatMap(({ options }) => options ?? []), ...tables, ...registers, ...populations];
  const { claims } = openRegister();
  return new Set([...named, ...claims].map(({ id }) => id).filter((id) => !PLAIN.has(id)));
}

/** Texts written in a file, but for the names of modules. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(...[node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('src', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name));

  it('names nothing of a study: its questions, options, registers, populations, tables and printed numbers', () => {
    const ids = idsOfStudy();
    expect(ids.size).to.be.greaterThan(200);
    const named = files.flatMap((file) =>
      textsIn(file)
        .filter((text) => ids.has(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(named).to.deep.equal([]);
  });

  it('says nothing of what a study is about', () => {
    const about = /kommun|landsting|vänort|samarbet|municipalit|gotland|twin town/iu;
    const named = files.flatMap((file) =>
      textsIn(file)
        .filter((text) => about.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(named).to.deep.equal([]);
  });
});
