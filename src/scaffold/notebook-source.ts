import { formatNotebook, type Cell } from '../runner/notebook-file';

/** A cell to be: its id, and Markdown or code. */
export interface NewCell {
  readonly id: string;
  readonly markdown?: string;
  readonly code?: string;
}

/** Where notebooks find the library: the kernel runs in the repository's root. */
const LIBRARY = "'./src'";

/** The first lines of code of a notebook. */
export const LOAD = `import * as s from ${LIBRARY}\n\nconst survey = s.loadSurvey()`;

/** What Jupyter has to know of a TypeScript notebook. */
const METADATA = {
  kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
  language_info: {
    codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
    file_extension: '.ts',
    mimetype: 'text/typescript',
    name: 'typescript',
    version: '5.0.4',
  },
};

/** The text of a notebook of these cells, as Jupyter would save it. */
export const notebookSource = (cells: readonly NewCell[]): string =>
  formatNotebook({ metadata: METADATA, cells: cells.map(cellOf) });

const cellOf = ({ id, markdown, code }: NewCell): Cell =>
  code === undefined
    ? { cell_type: 'markdown', id, metadata: {}, source: markdown ?? '' }
    : { cell_type: 'code', id, metadata: {}, source: code, outputs: [], execution_count: null };
