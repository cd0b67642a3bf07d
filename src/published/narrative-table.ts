import { inLanguage, type Texts } from '../input/language';
import { counted } from '../language/counted';
import { percentWord } from '../language/numbers';
import type { Table } from '../tables/table';
import type { ClaimResult, Status } from './claims/claim-result';
import type { ReportChapter } from './claims/report-chapter';

const STATUS: Readonly<Record<Status, Texts>> = {
  holds: { sv: 'Stämmer', en: 'Holds' },
  deviates: { sv: 'Avviker', en: 'Deviates' },
  'not-in-export': { sv: 'Finns inte i exporten', en: 'Not in the export' },
};

/** Columns, by what they hold; their names in files are in the study's language, too. */
const COLUMNS = {
  sv: {
    ...{ label: 'uppgift', printed: 'tryckt', reproduced: 'export', base: 'bas', status: 'status' },
    explanation: 'forklaring',
  },
  en: {
    ...{ label: 'label', printed: 'printed', reproduced: 'export', base: 'base', status: 'status' },
    explanation: 'explanation',
  },
};
const HEADS = {
  sv: ['Uppgift', 'Tryckt', 'Ur exporten', 'Bas', 'Status', 'Förklaring'],
  en: ['Statement', 'Printed', 'From the export', 'Base', 'Status', 'Explanation'],
};

/** Printed, reproduced, status: a row a printed number. */
export function narrativeTable(
  { name, outputs }: ReportChapter,
  results: readonly ClaimResult[],
  source: string,
): Table {
  const of = inLanguage(COLUMNS);
  const columns = Object.values(of);
  const heads = inLanguage(HEADS);
  return {
    id: `${outputs}-${inLanguage({ sv: 'tryckta-uppgifter', en: 'printed-numbers' })}`,
    title: inLanguage({ sv: `Tryckta uppgifter i ${name}`, en: `Printed numbers of ${name}` }),
    columns,
    heads: Object.fromEntries(columns.map((column, at) => [column, heads[at] ?? ''])),
    rows: results.map((result) => ({
      [of.label]: result.label,
      [of.printed]: printedText(result),
      [of.reproduced]: result.reproduced === null ? null : withUnit(result, result.reproduced),
      [of.base]: result.base,
      [of.status]: inLanguage(STATUS[result.status]),
      [of.explanation]: [result.explanation, result.difference].filter(Boolean).join(' ') || null,
    })),
    base: inLanguage({ sv: 'Bas: se varje rad', en: 'Base: see each row' }),
    source,
  };
}

function printedText(result: ClaimResult): string {
  if (result.unit === 'list')
    return result.printed === ''
      ? inLanguage({ sv: 'Ingen förteckning', en: 'No list' })
      : counted(result.printed.split('; ').length, inLanguage({ sv: 'namn', en: 'names' }));
  return result.as ?? withUnit(result, result.printed);
}

const withUnit = ({ unit }: ClaimResult, text: string): string =>
  unit === 'percent' ? `${text} ${percentWord()}` : text;
