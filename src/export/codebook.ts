import type { z } from 'zod';
import type { codebookSchema } from './codebook-schema';

/** How the export's columns become questions: the typed form of data/codebook/*.yaml, defaults filled in. */
export type Codebook = z.infer<typeof codebookSchema>;
export type CodebookQuestion = Codebook['questions'][number];
/** The sheet with one row a cooperation. */
export type CodebookList = NonNullable<Codebook['cooperations']>;
export type CodebookField = CodebookList['fields'][number];
export type CodebookOption = NonNullable<CodebookQuestion['options']>[number];
