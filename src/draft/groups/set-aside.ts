import { personalDoubt } from '../personal/personal-doubt';
import type { Column } from '../table/column';
import { columnKind } from '../table/column-kind';
import { rolesOf, type Role } from './administrative';
import { statusValues, type StatusValues } from './status-values';

/** A column that is no question, with why that is proposed. */
export interface Aside {
  readonly column: Column;
  readonly doubt: string | null;
}

/** The columns of an export by what they are; `rest` are those of questions. */
export interface SetAside {
  readonly personal: readonly Aside[];
  readonly roles: ReadonlyMap<Exclude<Role, 'unused'>, Aside>;
  readonly status: StatusValues | null;
  readonly unused: readonly Aside[];
  readonly rest: readonly Column[];
}

/** Columns from the left among which an answer id without a telling header is looked for. */
const FIRST = 5;

/** Sorts out what is no question: what tells who people are, and what a tool writes about each answer. */
export function setAside(columns: readonly Column[]): SetAside {
  const [personal, unused, rest]: [Aside[], Aside[], Column[]] = [[], [], []];
  const roles = new Map<Exclude<Role, 'unused'>, Aside>();
  let status: StatusValues | null = null;
  for (const [at, column] of columns.entries()) {
    const kind = columnKind(column);
    const possible = rolesOf(column, kind);
    const isOwnId = possible.includes('answerId') && !roles.has('answerId');
    const doubt = isOwnId && !/@/u.test([...column.labels.keys()][0] ?? '') ? null : personalDoubt(column, kind);
    if (doubt !== null) {
      personal.push({ column, doubt });
      continue;
    }
    const role = possible.find((one) => one === 'unused' || !roles.has(one));
    const values = role === 'status' ? statusValues(column) : null;
    if (values) status = values;
    if (role === 'status' && !values)
      unused.push({ column, doubt: 'a status whose values are not known here; name them under status' });
    else if (role === 'started' || role === 'finished') {
      if (kind === 'date') roles.set(role, { column, doubt: null });
      else unused.push({ column, doubt: 'dates whose day and month can be mixed up' });
    } else if (role !== undefined && role !== 'unused') roles.set(role, { column, doubt: null });
    else if (role === 'unused') unused.push({ column, doubt: null });
    else if (possible.length > 0) unused.push({ column, doubt: 'another column has this part already' });
    else if (
      kind === 'id' &&
      at < FIRST &&
      !roles.has('answerId') &&
      !columns.slice(at).some((one) => rolesOf(one, columnKind(one)).includes('answerId'))
    )
      roles.set('answerId', { column, doubt: 'each answer is another code' });
    else if (kind === 'id') unused.push({ column, doubt: 'each answer is another code' });
    else rest.push(column);
  }
  return { personal, roles, status, unused, rest };
}
