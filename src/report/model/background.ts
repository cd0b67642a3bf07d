import { formatCount } from '../../language/numbers';
import type { ReportChapter as PrintedChapter } from '../../published/claims/report-chapter';
import { summarise } from '../../published/summarise';
import type { Tally } from '../../published/summary';
import { capitalised } from '../../language/words';
import type { Block } from './block';
import { claimsTable, claimsTableId } from './claims-table';
import type { ReportChapter } from './document';
import type { Results } from './read-results';
import type { ReportTable } from './report-table';
import { texts } from './texts';

/**
 * The last chapter: how the printed numbers fared in all, those that no notebook shows, what is odd about the export, and what it all was made of.
 * @param shown The chapters before it.
 */
export function background(
  results: Results,
  printed: readonly PrintedChapter[],
  shown: readonly ReportChapter[],
  newId: (text: string) => string,
): ReportChapter {
  const { printed: fared, warnings, made, madeText, background: title } = texts();
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, id: newId(text) });
  const table = (shown: ReportTable): Block => ({ kind: 'table', table: shown });
  return {
    id: newId(title),
    title,
    blocks: [
      ...(results.claims.length > 0 ? [heading(fared), table(statusTable(results, printed))] : []),
      ...unshown(results, printed, shown).map(table),
      heading(warnings),
      warningList(results),
      heading(made),
      { kind: 'paragraph', spans: [{ kind: 'text', text: madeText }] },
      table(sourcesTable(results)),
    ],
  };
}

/** Tables of printed numbers that no notebook shows: they say themselves how they are counted. */
function unshown(
  { claims, audit, manifest }: Results,
  printed: readonly PrintedChapter[],
  shown: readonly ReportChapter[],
): ReportTable[] {
  const ids = new Set(
    shown.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table.id] : []))),
  );
  return printed.flatMap((chapter) => {
    const own = claims.filter((one) => one.chapter === chapter.id);
    if (own.length === 0 || ids.has(claimsTableId(chapter))) return [];
    return [claimsTable({ chapter, claims: own, audit, source: manifest.source, csv: null })];
  });
}

function warningList({ warnings }: Results): Block {
  if (warnings.length === 0) return { kind: 'paragraph', spans: [{ kind: 'text', text: texts().noWarnings }] };
  const items = warnings.map(({ description, count }) => [
    { kind: 'text' as const, text: `${description}: ${formatCount(count)}.` },
  ]);
  return { kind: 'list', ordered: false, items };
}

function statusTable({ claims, manifest }: Results, printed: readonly PrintedChapter[]): ReportTable {
  const { chapters, ...all } = summarise(claims);
  const say = texts();
  const cells = ({ claims: many, hold, explained, unexplained, notInExport }: Tally) =>
    [many, hold, explained, unexplained, notInExport].map((number) => ({ text: formatCount(number) }));
  const nameOf = (id: string): string => capitalised(printed.find((one) => one.id === id)?.name ?? id);
  return {
    id: 'status',
    title: say.printed,
    base: say.printedBase,
    source: manifest.source,
    heads: [say.part, say.numbers, say.hold, say.explained, say.unexplained, say.notInExport],
    numeric: [false, true, true, true, true, true],
    rows: [
      ...chapters.map((one) => [{ text: nameOf(one.chapter) }, ...cells(one)]),
      [{ text: say.inAll }, ...cells(all)],
    ],
    csv: null,
  };
}

function sourcesTable({ manifest }: Results): ReportTable {
  const say = texts();
  const { export: file, codebook, register, notebooks, packages } = manifest;
  const row = (...cells: string[]) => cells.map((text) => ({ text }));
  return {
    id: 'underlag',
    title: say.made,
    base: '',
    source: '',
    heads: [say.thing, say.checksum],
    numeric: [false, false],
    rows: [
      row(`${say.export}: ${file.file}`, file.sha256),
      row(say.codebook, codebook.sha256),
      row(say.register, register.sha256),
      ...Object.entries(notebooks).map(([name, sha256]) => row(`${say.notebook}: ${name}`, sha256)),
      ...Object.entries(packages).map(([name, version]) => row(`${say.package}: ${name}`, `${say.version} ${version}`)),
    ],
    csv: null,
  };
}
