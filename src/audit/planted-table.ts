import { groupBy } from '../input/group-by';
import { NO_BREAK_SPACE } from '../language/numbers';
import { capitalised } from '../language/words';
import { roundedPercent } from '../statistics/rounding';
import type { Table } from '../tables/table';
import type { PlantedError } from './planted-errors';

/** How many planted errors are noticed, chapter by chapter and in all. */
export function plantedTable(errors: readonly PlantedError[]): Table {
  const chapters = [...groupBy(errors, ({ number }) => number.claim.chapterName)].map(([name, own]) => ({
    name: capitalised(name),
    own,
  }));
  return {
    id: 'granskning-planterade-fel',
    title: 'Hur många fel i tryckta tal som skulle märkas',
    columns: ['kapitel', 'tal', 'sma', 'sma_marks', 'sma_andel', 'storre', 'storre_marks', 'storre_andel', 'antagande'],
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
    rows: [...chapters, { name: 'Alla', own: errors }].map(({ name, own }) => ({
      kapitel: name,
      tal: new Set(own.map(({ number }) => number)).size,
      ...shareOf('sma', own, 'little'),
      ...shareOf('storre', own, 'much'),
      antagande: own.filter(({ kind }) => kind === 'assumption').length,
    })),
    base: 'Bas: varje tryckt tal ändrat för sig; en liten ändring är ett steg i sista siffran eller en plats',
    source: 'Källa: rapportens tryckta uppgifter',
  };
}

function shareOf(column: string, errors: readonly PlantedError[], size: PlantedError['size']): Table['rows'][number] {
  const own = errors.filter((error) => error.size === size);
  const noticed = own.filter(({ kind }) => kind === 'contradiction');
  return {
    [column]: own.length,
    [`${column}_marks`]: noticed.length,
    [`${column}_andel`]: own.length === 0 ? null : `${roundedPercent(noticed.length, own.length)}${NO_BREAK_SPACE}%`,
  };
}
