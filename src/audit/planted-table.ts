import { groupBy } from '../input/group-by';
import { inLanguage } from '../input/language';
import { percentSign } from '../language/numbers';
import { capitalised } from '../language/words';
import { roundedPercent } from '../statistics/rounding';
import type { Table } from '../tables/table';
import type { PlantedError } from './planted-errors';

const SV = {
  id: 'granskning-planterade-fel',
  title: 'Hur många fel i tryckta tal som skulle märkas',
  heads: {
    kapitel: 'Kapitel',
    tal: 'Tal',
    sma: 'Små ändringar',
    sma_marks: 'Märks',
    sma_andel: 'Andel',
    storre: 'Större ändringar',
    storre_marks: 'Märks',
    storre_andel: 'Andel',
    antagande: 'Kräver ett nytt antagande',
  },
  all: 'Alla',
  base: 'Bas: varje tryckt tal ändrat för sig; en liten ändring är ett steg i sista siffran eller en plats',
  source: 'Källa: rapportens tryckta uppgifter',
} as const;

const EN = {
  id: 'audit-planted-errors',
  title: 'How many errors in printed numbers would be noticed',
  heads: {
    chapter: 'Chapter',
    numbers: 'Numbers',
    little: 'Small changes',
    little_noticed: 'Noticed',
    little_share: 'Share',
    much: 'Larger changes',
    much_noticed: 'Noticed',
    much_share: 'Share',
    assumption: 'Needs a new assumption',
  },
  all: 'All',
  base: 'Base: each printed number changed by itself; a small change is one step in the last digit, or one place',
  source: 'Source: what the report prints',
} as const;

/** How many planted errors are noticed, chapter by chapter and in all. */
export function plantedTable(errors: readonly PlantedError[]): Table {
  const { all, heads, ...text } = inLanguage<typeof SV | typeof EN>({ sv: SV, en: EN });
  const columns = Object.keys(heads);
  const chapters = [...groupBy(errors, ({ number }) => number.claim.chapterName)].map(([name, own]) => ({
    name: capitalised(name),
    own,
  }));
  const rows = [...chapters, { name: all, own: errors }].map(({ name, own }) => {
    const values = [
      name,
      new Set(own.map(({ number }) => number)).size,
      ...sharesOf(own, 'little'),
      ...sharesOf(own, 'much'),
      own.filter(({ kind }) => kind === 'assumption').length,
    ];
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));
  });
  return { ...text, columns, heads, rows };
}

/** How many errors of a size there are, how many of them are noticed, and which share. */
function sharesOf(errors: readonly PlantedError[], size: PlantedError['size']): (number | string | null)[] {
  const own = errors.filter((error) => error.size === size);
  const noticed = own.filter(({ kind }) => kind === 'contradiction').length;
  return [own.length, noticed, own.length === 0 ? null : `${roundedPercent(noticed, own.length)}${percentSign()}`];
}
