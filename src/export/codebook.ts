import type { z } from 'zod';
import type { codebookSchema } from './codebook-schema';

/** How the export's columns become questions: the typed form of data/codebook/*.yaml. */
export type Codebook = z.infer<typeof codebookSchema>;
export type CodebookQuestion = Codebook['questions'][number];
export type CodebookField = Codebook['cooperations']['fields'][number];
