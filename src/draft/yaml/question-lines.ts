import { matchKey } from '../../input/normalise-text';
import { maskPersonal } from '../../input/mask-personal';
import type { Column } from '../table/column';
import { address } from './address';
import { columnsText } from './columns-text';
import { list, scalar } from './scalar';
import type { NamedQuestion } from './with-ids';

/** The lines of one question, with comments that say what stands in the export and what to look at. */
export function questionLines(question: NamedQuestion, headerRows: number): string[] {
  const { id, type, number, part, asks, columns, answered, doubts, spread, separator, missing, asked, order } =
    question;
  const distinct = new Set(columns.flatMap(({ labels }) => [...labels.keys()])).size;
  const shown = columnsText(columns);
  const counted = `${shown[0]?.toUpperCase() ?? ''}${shown.slice(1)}: ${answered} answered, ${distinct} different value${distinct === 1 ? '' : 's'}`;
  const header = headerOf(question, headerRows);
  const orderDoubt = order == null || question.options.length < 3 ? [] : [`# unsure: order by ${order}`];
  const firstMet = order === null && question.options.length > 2 ? ['# unsure: order as first met in the export'] : [];
  return [
    `# ${counted}`,
    ...doubts.map((doubt) => `# unsure: ${doubt}`),
    ...(asked === undefined ? [] : [`# ${asked}`]),
    `- id: ${scalar(id)}`,
    ...(number === null ? [] : [`  number: ${number}`]),
    ...(part === null ? [] : [`  part: ${scalar(part)}`]),
    `  type: ${type}`,
    `  text: ${scalar(maskPersonal(asks))}`,
    ...(header === null ? [] : [`  header: ${header}`]),
    ...(separator === undefined ? [] : [`  separator: ${scalar(separator)}`]),
    ...(spread ? ['  spread: true'] : []),
    ...(missing ? [`  missing: ${list(missing)}`] : []),
    ...(question.items.length > 0 ? ['  items:', ...itemLines(question, headerRows)] : []),
    ...(question.options.length > 0
      ? [
          '  options:',
          ...[...orderDoubt, ...firstMet].map((line) => `    ${line}`),
          ...optionLines(question, headerRows),
        ]
      : []),
  ];
}

/** The header of the question itself; null where the codebook's default finds it. */
function headerOf(
  { column, head, asks, text, number, part, columns }: NamedQuestion,
  headerRows: number,
): string | null {
  const byDefault = number === null ? asks : `${number}${part ?? ''}. ${asks}`;
  if (column) {
    const isDefault =
      column.path.length === 1 && column.nth === null && matchKey(column.path[0] ?? '') === matchKey(byDefault);
    return isDefault && headerRows > 0 && maskPersonal(asks) === asks ? null : address(column, headerRows);
  }
  const above = head?.[0] ?? (columns.length > 1 && byDefault !== text ? text : byDefault);
  return matchKey(above) === matchKey(byDefault) || maskPersonal(above) !== above ? null : scalar(above);
}

function itemLines(question: NamedQuestion, headerRows: number): string[] {
  return question.items.map(({ id, label, answered, column }) => {
    const own = question.spread ? null : partHeader(question, column, label, headerRows);
    const parts = [
      `id: ${scalar(id)}`,
      `label: ${scalar(maskPersonal(label))}`,
      ...(own === null ? [] : [`header: ${own}`]),
    ];
    return `    - { ${parts.join(', ')} } # ${answered}`;
  });
}

function optionLines(question: NamedQuestion, headerRows: number): string[] {
  return question.options.map(({ id, label, count, code, names, column, text, tick, exclusive, substantive }) => {
    const own = column ? partHeader(question, column, label, headerRows) : null;
    const parts = [
      ...[`id: ${scalar(id)}`, `label: ${scalar(maskPersonal(label))}`],
      ...(code === undefined ? [] : [`code: ${scalar(code)}`]),
      ...(names ? [`names: ${list(names)}`] : []),
      ...(own === null ? [] : [`header: ${own}`]),
      ...(tick === false ? ['tick: false'] : []),
      ...(text ? [`text: ${address(text, headerRows, true)}`] : []),
      ...(exclusive ? ['exclusive: true'] : []),
      ...(substantive === false ? ['substantive: false'] : []),
      ...(isRest(label, text) ? ['rest: true'] : []),
    ];
    const doubt = [
      ...(substantive === false ? ['; unsure: outside the base of those with an opinion'] : []),
      ...(isRest(label, text) ? ['; unsure: takes no place in a ranking'] : []),
    ].join('');
    return `    - { ${parts.join(', ')} } # ${count}${doubt}`;
  });
}

/** Whether an option gathers what has no name: it is called so, and asks for a text. */
const isRest = (label: string, text: unknown): boolean =>
  text !== undefined && /^(?:other|others|something else|annat|annan|andra|övrigt|övriga)\b/iu.test(label);

/** The header of an option's or item's own column; null where it stands below the question's header under its label. */
function partHeader(
  { head }: NamedQuestion,
  column: Column | undefined,
  label: string,
  headerRows: number,
): string | null {
  if (!column) return null;
  const [upper = '', lower = ''] = column.path;
  const isBelow = headerRows === 2 && column.path.length === 2 && column.nth === null && head?.[0] === upper;
  return isBelow && matchKey(lower) === matchKey(label) && maskPersonal(upper + lower) === upper + lower
    ? null
    : address(column, headerRows, true);
}
