import { headingOf, type Column } from '../table/column';
import type { ColumnKind } from '../table/column-kind';
import { personalContent } from './personal-content';
import { personalHeader } from './personal-header';

/**
 * Why a column goes to `personal`, to be read and decided by whoever knows the
 * survey; null if nothing says that it should.
 */
export function personalDoubt(column: Column, kind: ColumnKind): string | null {
  const names = [headingOf(column), ...column.path].map(personalHeader);
  if (names.includes('surely')) return 'by its header';
  const content = personalContent(column);
  if (content !== null && kind !== 'date' && kind !== 'empty') return `it holds what looks like ${content}`;
  // "Do you have a telephone?" with a few recurring answers is a question.
  return names.includes('perhaps') && ['text', 'id', 'number'].includes(kind) ? 'by a word in its header' : null;
}
