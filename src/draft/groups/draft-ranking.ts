import { fold, matchKey } from '../../input/normalise-text';
import { toNumber, isNumber } from '../table/cell-form';
import { labelsOf } from '../table/labels-of';
import { choiceOptions } from './choice-options';
import type { DraftQuestion } from './draft';
import type { Group, Member } from './group-columns';
import { headOf, nameOf } from './draft-ticks';
import { partsOfRows } from './parts-of-rows';

/** Rows with several places from which a ranking can be told, and from which it is no chance. */
const [ENOUGH, SURE] = [3, 10];
const PLACE =
  /^(?:(?:rank|ranking|rang|plats|place|choice|val|nr|no|#)[ .]*)?\d{1,2}(?:st|nd|rd|th|:a|:e|\.)?(?: (?:choice|place|rank|plats|val))?$|^(?:first|second|third|fourth|fifth|första|andra|tredje|fjärde|femte)(?: (?:choice|place|hand|plats|val))?$/iu;

/** The question of columns whose cells rank options: places, each once in a row; null if they do not. */
export function draftRanking({ stem }: Pick<Group, 'stem'>, members: readonly Member[]): DraftQuestion | null {
  if (members.length < 2) return null;
  return ofPlaces(stem, members) ?? ofOptions(stem, members);
}

/** A column an option; the cell is its place. */
function ofPlaces(stem: string, members: readonly Member[]): DraftQuestion | null {
  const columns = members.map(({ column }) => column);
  const rows = partsOfRows(columns);
  const isPlace = (text: string): boolean => {
    const place = isNumber(text) ? toNumber(text) : NaN;
    return Number.isInteger(place) && place >= 1 && place <= members.length;
  };
  const several = rows.filter((cells) => cells.length > 1);
  if (several.length < ENOUGH || !rows.every((cells) => cells.every(isPlace) && !hasTwice(cells))) return null;
  return {
    ...{ type: 'rank', text: stem, columns, answered: rows.length, name: nameOf(members, stem), ...headOf(members) },
    options: members.map(({ column, leaf }) => ({ label: leaf.at(-1) ?? '', count: column.answered, column })),
    doubts: several.length < SURE ? [`a ranking? In ${several.length} rows no place is given twice`] : [],
  };
}

/** A column a place; the cell is an option. */
function ofOptions(stem: string, members: readonly Member[]): DraftQuestion | null {
  const columns = members.map(({ column }) => column);
  if (!members.every(({ leaf }) => PLACE.test(leaf.at(-1) ?? ''))) return null;
  const rows = partsOfRows(columns);
  const labels = labelsOf(columns.flatMap(({ cells }) => cells));
  const several = rows.filter((cells) => cells.length > 1);
  const isRecurring = [...labels.values()].filter(({ count }) => count > 1).length >= labels.size / 2;
  if (several.length < ENOUGH || several.some(hasTwice) || !isRecurring || labels.size > 40) return null;
  const { options, doubts, order } = choiceOptions(labels);
  return {
    ...{ type: 'rank', text: stem, columns, answered: rows.length, name: nameOf(members, stem), ...headOf(members) },
    items: members.map(({ column, leaf }) => ({ label: leaf.at(-1) ?? '', answered: column.answered, column })),
    ...{ options, order },
    doubts: [
      ...doubts,
      ...(several.length < SURE ? [`a ranking? In ${several.length} rows no option is named twice`] : []),
    ],
  };
}

const hasTwice = (cells: readonly string[]): boolean =>
  new Set(cells.map((cell) => matchKey(cell) || fold(cell))).size < cells.length;
