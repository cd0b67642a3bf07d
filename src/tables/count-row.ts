import type { Count } from '../statistics/count';

export const COUNT_COLUMNS = ['label', 'count', 'base', 'percent'] as const;

/** Heads of these columns but for the label's, which every table names itself. */
export const COUNT_HEADS = { count: 'Antal', base: 'Bas', percent: 'Procent' } as const;

/** A Count as a row: percent unrounded, null without a base. */
export const countRow = ({ label, count, base, percent }: Count, name = label) => ({
  label: name,
  count,
  base,
  percent,
});
