import type { Codebook } from '../export/codebook';
import { LOAD, notebookSource } from './notebook-source';

/** A chapter's notebook to begin with: a figure of the first question that has options, and the printed numbers. */
export function chapterNotebook(id: string, outputs: string, title: string, { questions }: Codebook): string {
  const first = questions.find(({ type }) => type === 'single' || type === 'multiple');
  const figure = first && [
    `const counts = s.frequencies(survey.respondents, survey.question('${first.id}'))`,
    `await s.show(s.barFigure({ id: '${outputs}-${first.id}', counts }))`,
  ];
  return notebookSource([
    { id: 'title', markdown: `# ${title}` },
    { id: 'load', code: `${LOAD}\nconst printed = s.openRegister().chapter('${id}', survey)` },
    ...(figure ? [{ id: 'figure', code: figure.join('\n') }] : []),
    { id: 'conclude', code: 'await s.conclude(printed)' },
  ]);
}
