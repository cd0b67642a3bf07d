import type { Table } from '../tables/table';
import type { ClaimResult, Status } from './claims/claim-result';
import type { ReportChapter } from './claims/report-chapter';

const STATUS: Readonly<Record<Status, string>> = {
  holds: 'Stämmer',
  deviates: 'Avviker',
  'not-in-export': 'Finns inte i exporten',
};

const HEADS = {
  uppgift: 'Uppgift',
  tryckt: 'Tryckt',
  export: 'Ur exporten',
  bas: 'Bas',
  status: 'Status',
  forklaring: 'Förklaring',
};

/** Printed, reproduced, status: a row a printed number. */
export function narrativeTable(
  { name, outputs }: ReportChapter,
  results: readonly ClaimResult[],
  source: string,
): Table {
  return {
    id: `${outputs}-tryckta-uppgifter`,
    title: `Tryckta uppgifter i ${name}`,
    columns: Object.keys(HEADS),
    heads: HEADS,
    rows: results.map((result) => ({
      uppgift: result.label,
      tryckt: printedText(result),
      export: result.reproduced === null ? null : withUnit(result, result.reproduced),
      bas: result.base,
      status: STATUS[result.status],
      forklaring: [result.explanation, result.difference].filter(Boolean).join(' ') || null,
    })),
    base: 'Bas: se varje rad',
    source,
  };
}

function printedText(result: ClaimResult): string {
  if (result.unit === 'list')
    return result.printed === '' ? 'Ingen förteckning' : `${result.printed.split('; ').length} namn`;
  return result.as ?? withUnit(result, result.printed);
}

const withUnit = ({ unit }: ClaimResult, text: string): string => (unit === 'percent' ? `${text} procent` : text);
