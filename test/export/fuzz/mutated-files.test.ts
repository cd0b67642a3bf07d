import { expect } from 'chai';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSurvey } from '../../../src/export/load-survey';
import { contentOf } from '../../support/survey-content';
import { SMALL_CODEBOOK } from '../../support/small-export';
import { spoiledBytes } from '../../support/spoiled-export';
import { unzip, zip } from '../../support/zip';
import { expectSane, surveyOrError } from './expect-sane';
import { PATIENCE, settings } from './settings';
import { inFolder } from './temporary';

const BOOK_TYPES = { xlsx: 'xlsx', xlsm: 'xlsm', xlsb: 'xlsb', xls: 'biff8', ods: 'ods' } as const;
type Ending = keyof typeof BOOK_TYPES;
/** Reading one small file, mutated or not, is a matter of milliseconds. */
const SECONDS = 20;

/** One change of a file: where (as a part of its length), how long, and into what. */
const change = fc.record({
  kind: fc.constantFrom('flip', 'set', 'cut', 'delete', 'insert', 'repeat'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.nat(255),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { kind, at, length, byte }: Change): Buffer {
  const start = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  if (kind === 'cut') return before;
  if (kind === 'delete') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.alloc(length, byte), after]);
  if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, length), after]);
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[start] = kind === 'flip' ? copy[start]! ^ (1 << (byte % 8)) : byte;
  return copy;
}

/** Loads bytes; null if they are refused with a clear error. */
function loaded(bytes: Buffer, ending: string): ReturnType<typeof surveyOrError> {
  return inFolder((folder) => {
    const [path, codebook] = [join(folder, `e.${ending}`), join(folder, 'k.yaml')];
    writeFileSync(path, bytes);
    writeFileSync(codebook, SMALL_CODEBOOK);
    const start = performance.now();
    const survey = surveyOrError(() => loadSurvey({ export: path, codebook }));
    expect(performance.now() - start).to.be.below(SECONDS * 1000);
    if (survey) expectSane(survey);
    return survey;
  });
}

const endings = Object.keys(BOOK_TYPES) as Ending[];
const good = new Map(endings.map((ending) => [ending, spoiledBytes({ bookType: BOOK_TYPES[ending] })]));

describe('A file that was changed on its way', () => {
  for (const ending of endings) {
    it(`.${ending}: ${ending === 'xls' ? 'is read or refused' : 'gives the same survey, or is refused'}`, () => {
      const bytes = good.get(ending)!;
      const whole = contentOf(loaded(bytes, ending)!);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const survey = loaded(changes.reduce(changed, bytes), ending);
          // An .xls has no checksum: a changed digit is another digit.
          if (survey && ending !== 'xls') expect(contentOf(survey)).to.deep.equal(whole);
        }),
        settings(20),
      );
    }).timeout(PATIENCE);
  }
});

describe('A workbook whose parts were changed, and packed again', () => {
  for (const ending of ['xlsx', 'xlsb', 'ods'] as const) {
    it(`.${ending}: is read or refused`, () => {
      const parts = unzip(good.get(ending)!);
      fc.assert(
        fc.property(
          fc.constantFrom(...parts.keys()),
          fc.array(change, { minLength: 1, maxLength: 2 }),
          (name, changes) => {
            const content = Buffer.from(parts.get(name) ?? '', 'latin1');
            loaded(zip(new Map<string, string | Buffer>([...parts, [name, changes.reduce(changed, content)]])), ending);
          },
        ),
        settings(20),
      );
    }).timeout(PATIENCE);
  }
});
