import { MORE_TICKED, MORE_UNTICKED, TICKED, UNTICKED } from '../table/tick-words';
import type { Draft } from '../groups/whole-draft';
import { address } from './address';
import { questionLines } from './question-lines';
import { list, scalar } from './scalar';
import { withIds } from './with-ids';

/** The draft of a codebook as YAML. */
export function writeDraft(draft: Draft): string {
  const { title, source, language, sheet, headerRows, file } = draft;
  const questions = withIds(draft.questions).map((question, at) => ({ question, routing: draft.routing[at] ?? null }));
  const ids = questions.map(({ question }) => question);
  const lines = [
    `# Codebook drafted from ${file}: ${draft.rows} rows of answers, ${draft.questions.length} questions.`,
    '# Nothing here is decided. Look at every "unsure", at the order of options, at what is personal, and at routing.',
    'survey:',
    `  title: ${scalar(title)} # unsure: the name of the file`,
    `  language: ${language.language} # unsure: ${language.doubt}`,
    `  source: ${scalar(source)} # unsure: put under every figure`,
    ...section('answers', [
      ...(sheet === null ? [] : [`sheet: ${scalar(sheet)}`]),
      ...(headerRows === 1 ? [] : [`headerRows: ${headerRows}`]),
      ...marks(draft),
    ]),
    ...section('administrative', [
      ...[...draft.aside.roles].map(
        ([role, { column, doubt }]) => `${role}: ${address(column, headerRows)}${note(doubt)}`,
      ),
      ...(draft.aside.unused.length > 0
        ? [
            'unused:',
            ...draft.aside.unused.map(({ column, doubt }) => `  - ${address(column, headerRows)}${note(doubt)}`),
          ]
        : []),
    ]),
    ...section(
      'status',
      draft.aside.status === null
        ? []
        : Object.entries(draft.aside.status).flatMap(([key, values]) =>
            values.length > 0 ? [`${key}: ${list(values as string[])}`] : [],
          ),
    ),
    ...section(
      'personal',
      draft.aside.personal.map(({ column, doubt }) => `- ${address(column, headerRows)}${note(doubt)}`),
    ),
    'questions:',
    ...questions.flatMap(({ question, routing }) => {
      const by = routing ? ids[routing.question] : undefined;
      const any = by ? by.options.filter(({ label }) => routing?.any.includes(label)).map(({ id }) => id) : [];
      const asked =
        by && routing
          ? `asked: { question: ${scalar(by.id)}, any: ${list(any)} } holds for all rows: ${routing.answered} of ${routing.asked} answered, and none of the ${routing.others} others`
          : question.asked;
      return [
        '',
        ...questionLines({ ...question, ...(asked !== undefined && { asked }) }, headerRows).map((line) => `  ${line}`),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [];

const note = (doubt: string | null): string => (doubt === null ? '' : ` # unsure: ${doubt}`);

/** Marks of boxes that the codebook would not know by itself. */
function marks({ questions }: Draft): string[] {
  const boxes = questions.flatMap(({ options = [] }) =>
    options.flatMap(({ column }) => [...(column?.labels.keys() ?? [])]),
  );
  const [ticked, unticked] = [MORE_TICKED, MORE_UNTICKED].map((words) => words.filter((word) => boxes.includes(word)));
  return [
    ...(ticked?.length ? [`ticked: ${list([...TICKED, ...ticked])}`] : []),
    ...(unticked?.length ? [`unticked: ${list([...UNTICKED, ...unticked])}`] : []),
  ];
}
