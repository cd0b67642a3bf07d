import type { z } from 'zod';
import type { codebookSchema } from './codebook-schema';

/** How the export's columns become questions: the typed form of data/codebook/*.yaml, defaults filled in. */
export type Codebook = z.infer<typeof codebookSchema>;
export type CodebookQuestion = Codebook['questions'][number];
/** A sheet with a row for each that respondents listed. */
export type CodebookTable = Codebook['tables'][number];
export type CodebookField = CodebookTable['fields'][number];
export type CodebookOption = NonNullable<CodebookQuestion['options']>[number];
