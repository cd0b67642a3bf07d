import { damaged } from '../../input/damage';
import type { Tag } from './scan-xml';

/** What may stand in the elements that hold answers; anything else would be passed over in silence. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  sheetData: ['row'],
  row: ['c', 'extLst'],
  c: ['v', 'f', 'is', 'extLst'],
  is: ['t', 'r', 'rPh', 'phoneticPr'],
  sst: ['si', 'extLst'],
  si: ['t', 'r', 'rPh', 'phoneticPr'],
  r: ['t', 'rPr'],
};
/** Elements in which no text may stand of their own. */
const WITHOUT_TEXT = new Set(Object.keys(CHILDREN));

/** @throws DamageError if a tag stands where none of its name may, or text where there is none. */
export function checkPlace({ name, kind, parent, text }: Tag, part: string): void {
  const allowed = CHILDREN[parent];
  const owner = kind === 'close' ? name : parent;
  if (kind !== 'close' && allowed && !allowed.includes(name))
    throw damaged(`an element <${name.slice(0, 20)}> among the cells`, part);
  if (text !== '' && WITHOUT_TEXT.has(owner) && text.trim() !== '') throw damaged('text between the cells', part);
}
