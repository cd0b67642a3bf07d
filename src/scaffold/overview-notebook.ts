import type { Codebook } from '../export/codebook';
import { LOAD, notebookSource, type NewCell } from './notebook-source';

/** A notebook that shows every question of a codebook with its base, to begin with. */
export function overviewNotebook({ survey, questions }: Codebook): string {
  return notebookSource([
    { id: 'title', markdown: `# ${survey.title}` },
    { id: 'load', code: LOAD },
    { id: 'cleaning', code: "await s.show(s.cleaningTable(survey, '0-cleaning'))" },
    ...questions.flatMap(({ id, text }): NewCell[] => [
      { id: `${id}-text`, markdown: `## ${oneLine(text)}` },
      { id, code: `await s.show(s.questionTable(survey.respondents, survey.question('${id}')))` },
    ]),
  ]);
}

/** A heading is one line, in which signs of Markdown are what they look like. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/([\\`*_{}[\]<>#|])/gu, '\\$1');
