import { basename } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { expectation } from './expectation';
import { InputError, type Fault } from './input-error';
import { nameDamage } from './name-damage';
import { readBytes } from './read-bytes';

/** What a YAML file holds, and where in it. */
export interface YamlFile<T> {
  readonly file: string;
  readonly content: T;
  /** Line of a key, such as `line 12`; of the nearest key above it, if the key itself is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads a YAML file of a known shape.
 * @throws InputError naming file and line: no file, not UTF-8, not YAML, or of another shape.
 */
export function readYaml<T>(path: string, schema: z.ZodType<T>, remedy: string): YamlFile<T> {
  const file = basename(path);
  const lines = new LineCounter();
  const document = plain(() => parseDocument(readText(path, file), { lineCounter: lines }), file, tooDeep);
  const lineOf = (offset: number): string => `line ${lines.linePos(offset).line}`;
  const placeOf = (keys: readonly PropertyKey[]): string => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return 'line 1';
  };
  if (document.errors.some(({ message }) => message.includes('call stack'))) throw tooDeep(file);
  const second = document.errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  if (second) {
    const found = 'two documents, the second of which would be left unread';
    const remedy = 'Remove the line ---, or what follows it.';
    throw new InputError([{ file, place: lineOf(second.pos[0]), found, expected: 'one', remedy }]);
  }
  const notYaml: Fault[] = document.errors.map((error) => ({
    file,
    place: lineOf(error.pos[0]),
    found: (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/u, ''),
    expected: 'YAML',
    remedy: 'Mend the line.',
  }));
  if (notYaml.length > 0) throw new InputError(notYaml);
  const parsed = schema.safeParse(
    plain(() => document.toJS() as unknown, file, unresolved),
    { error: expectation },
  );
  if (parsed.success) return { file, content: parsed.data, placeOf };
  throw new InputError(
    parsed.error.issues.map((issue) => ({
      file,
      place: placeOf(issue.path),
      found: issue.path.join('.') || 'the whole file',

      expected: issue.message,
      remedy,
    })),
  );
}

function readText(path: string, file: string): string {
  const bytes = nameDamage(file, () => readBytes(path, 'a .yaml file', 'Name an existing file.'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const found = 'text in another encoding';
    throw new InputError([{ file, found, expected: 'UTF-8', remedy: 'Save the file as UTF-8.' }]);
  }
}

const notPlain =
  (found: string) =>
  (file: string): InputError =>
    new InputError([{ file, found, expected: 'a plain list of entries', remedy: 'Write the entries out.' }]);
const tooDeep = notPlain('YAML nested too deeply');
const unresolved = notPlain('aliases that cannot be resolved');

/** The YAML library itself gives up on endless nesting, and on aliases that multiply each other. */
function plain<T>(read: () => T, file: string, fault: (file: string) => InputError): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error : fault(file);
  }
}
