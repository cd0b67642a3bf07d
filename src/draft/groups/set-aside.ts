import { personalContent } from '../personal/personal-content';
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
  readonly roles: ReadonlyMap<AdministrativeRole, Aside>;
  readonly status: StatusValues | null;
  readonly unused: readonly Aside[];
  readonly rest: readonly Column[];
}

type AdministrativeRole = Exclude<Role, (typeof NO_PART)[number]>;
/** What has no part of its own in a codebook. */
const NO_PART = ['unused', 'weight', 'repeatedId'] as const;
const hasPart = (role: Role): role is AdministrativeRole => !(NO_PART as readonly Role[]).includes(role);

/** Columns from the left among which an answer id without a telling header is looked for. */
const FIRST = 5;

/** Sorts out what is no question: what tells who people are, and what a tool writes about each answer. */
export function setAside(columns: readonly Column[]): SetAside {
  const [personal, unused, rest]: [Aside[], Aside[], Column[]] = [[], [], []];
  const roles = new Map<AdministrativeRole, Aside>();
  const isNamedId = columns.map((column) => rolesOf(column, columnKind(column)).includes('answerId'));
  columns.forEach((column, at) => {
    const kind = columnKind(column);
    const possible = rolesOf(column, kind);
    const isOwnId = possible[0] === 'answerId' && !roles.has('answerId') && personalContent(column) === null;
    const doubt = isOwnId ? null : personalDoubt(column, kind);
    const role = possible.find((one) => !hasPart(one) || !roles.has(one));
    const aside = (why: string | null): void => void unused.push({ column, doubt: why });
    if (doubt !== null) personal.push({ column, doubt });
    else if (role === 'unused') aside(null);
    else if (role === 'repeatedId') aside('ids that stand in several rows: is one row one respondent?');
    else if (role === 'weight') aside('looks like a weight');
    else if (role === 'status' && !statusValues(column)) aside('a status whose values are not known here');
    else if (kind === 'odd-date' && role !== undefined) aside('dates whose day and month can be mixed up');
    else if (role !== undefined) roles.set(role, { column, doubt: null });
    else if (possible.length > 0) aside('another column has this part already');
    else if (kind === 'id') {
      const isFirst = at < FIRST && !roles.has('answerId') && !isNamedId.includes(true);
      if (isFirst) roles.set('answerId', { column, doubt: 'each answer is another code' });
      else aside('each answer is another code');
    } else rest.push(column);
  });
  const status = roles.get('status');
  return { personal, roles, status: status ? statusValues(status.column) : null, unused, rest };
}
