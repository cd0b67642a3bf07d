import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError, type Fault } from '../export/input-error';

/** What a YAML file holds, and where in it. */
export interface YamlFile<T> {
  readonly file: string;
  readonly content: T;
  /** Line of a key, such as `line 12`; of the nearest key above it, if the key itself is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads a YAML file of a known shape.
 * @throws InputError naming file and line: not YAML, or of another shape.
 */
export function readYaml<T>(path: string, schema: z.ZodType<T>, remedy: string): YamlFile<T> {
  const file = basename(path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const lineOf = (offset: number): string => `line ${lines.linePos(offset).line}`;
  const placeOf = (keys: readonly PropertyKey[]): string => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return 'line 1';
  };
  const notYaml: Fault[] = document.errors.map((error) => ({
    file,
    place: lineOf(error.pos[0]),
    found: error.message.split('\n')[0] ?? '',
    expected: 'YAML',
    remedy: 'Mend the line.',
  }));
  if (notYaml.length > 0) throw new InputError(notYaml);
  const parsed = schema.safeParse(document.toJS());
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
