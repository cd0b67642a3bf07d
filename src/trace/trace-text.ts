import { formatCount } from '../language/numbers';
import type { CellPlace } from './cell-place';
import type { ClaimTrace } from './claim-trace';
import type { CountTrace } from './count-trace';
import { sheetCells } from './sheet-cells';

const WIDTH = 100;
const STATUS = { holds: 'holds', deviates: 'deviates', 'not-in-export': 'not in the export' } as const;

/** A trace for the command line: what is counted, the base, the steps, and the cells. */
export function traceText(trace: ClaimTrace): string {
  const { result, parts, given } = trace;
  return [
    `${result.id}: ${result.label}`,
    `  counts  ${trace.counts}`,
    ...(trace.base === null ? [] : [`  base    ${trace.base}`]),
    '',
    'Steps',
    ...steps(trace).map((step, index) => `  ${index + 1}. ${step}`),
    ...parts.flatMap(cellLines),
    ...(given.length > 0 ? ['', `Not counted in the export: ${given.join('; ')}`] : []),
  ].join('\n');
}

function steps({ file, cleaning, parts, result }: ClaimTrace): string[] {
  const value =
    result.value === null ? '' : `: ${Array.isArray(result.value) ? result.value.join('; ') : result.value}`;
  const rounded = result.unit === 'percent' ? `; rounded half up to ${result.reproduced ?? ''}` : '';
  return [
    ...(parts.length === 0
      ? [`${result.notebook} computes the value itself`]
      : [
          `read ${file} and clean it (${cleaning.map(({ rule, places }) => `${rule} ${formatCount(places)}`).join(', ')})`,
        ]),
    ...parts.flatMap(({ label, of, counted, count, base }) => [
      `base of ${label}: ${of} = ${formatCount(base.value)}`,
      `of these ${counted} = ${formatCount(count.value)}`,
    ]),
    `${result.unit}${value}${rounded}`,
    `printed ${result.as ?? result.printed}: ${STATUS[result.status]}${result.explanation === null ? '' : `. ${result.explanation}`}`,
  ];
}

const cellLines = ({ label, count, base }: CountTrace): string[] => [
  '',
  `Cells of ${label} (${formatCount(count.value)} of ${formatCount(base.value)})`,
  ...lines('count', count.cells),
  ...(count.groups ?? []).flatMap(({ value, cells }) => lines(`  ${value}`, cells)),
  ...lines('base', base.cells),
];

/** "  count  Svar  H3:H9, H12, …", wrapped. */
function lines(name: string, cells: readonly CellPlace[]): string[] {
  if (cells.length === 0) return [`  ${name.padEnd(5)}  none in the workbook`];
  return sheetCells(cells).flatMap(({ sheet, ranges }) => {
    const head = `  ${name.padEnd(5)}  ${sheet}  `;
    const wrapped = [head];
    for (const range of ranges) {
      const last = wrapped.at(-1) ?? '';
      const next = `${last}${last === head ? '' : ', '}${range}`;
      // A comma may follow.
      if (next.length < WIDTH) wrapped[wrapped.length - 1] = next;
      else {
        wrapped[wrapped.length - 1] = `${last},`;
        wrapped.push(`${' '.repeat(head.length)}${range}`);
      }
    }
    return wrapped;
  });
}
