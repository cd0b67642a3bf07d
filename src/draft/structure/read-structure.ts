import { basename } from 'node:path';
import { decodeText } from '../../input/decode-text';
import { DamageError } from '../../input/damage';
import { nameDamage } from '../../input/name-damage';
import { fold } from '../../input/normalise-text';
import { findDelimiter, parseCsv } from '../../input/parse-csv';
import { readBytes } from '../../input/read-bytes';
import { isLimeSurvey, readLimeSurvey } from './read-lime-survey';
import { isLabelList, readLabelList } from './read-label-list';
import { isRedCap, readRedCap } from './read-red-cap';
import type { Structure } from './structure';

const EXPECTED =
  'a LimeSurvey structure (.lss), a REDCap dictionary (.csv), or a list of labels (.csv with the columns variable, code, label)';
const REMEDY = 'Export the structure again, or leave --structure away.';

/**
 * Reads what a tool says of its questions, whichever of the known forms it has.
 * @throws InputError if the file cannot be read or has none of them.
 */
export function readStructure(path: string): Structure {
  return nameDamage(basename(path), () => {
    const text = decodeText(readBytes(path, EXPECTED, REMEDY)).replace(/^\ufeff/u, '');
    const structure = isLimeSurvey(text) ? readLimeSurvey(text) : ofTable(text);
    if (structure && structure.questions.length + structure.labels.size > 0) return structure;
    throw new DamageError([
      { found: structure ? 'no questions' : 'a file of another form', expected: EXPECTED, remedy: REMEDY },
    ]);
  });
}

function ofTable(text: string): Structure | null {
  if (text.trimStart().startsWith('<')) return null;
  const [header, ...records] = parseCsv(text, findDelimiter(text)).map(({ cells }) => cells);
  const heads = (header ?? []).map(fold);
  if (isRedCap(heads)) return readRedCap(heads, records);
  return isLabelList(heads) ? readLabelList(heads, records) : null;
}
