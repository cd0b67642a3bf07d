import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftCodebook, type DraftOptions } from '../../../src/draft/draft-codebook';
import { writeDraft } from '../../../src/draft/yaml/write-draft';
import { loadSurvey } from '../../../src/export/load-survey';
import type { Survey } from '../../../src/survey/survey';
import { writeFixture, writeStructure, type Fixture } from './fixture';

/** Drafts a fixture as the command does. */
export function draftOf(fixture: Fixture, folder: string, options: DraftOptions = {}) {
  const structure = writeStructure(fixture, folder);
  const path = writeFixture(fixture, folder);
  const draft = draftCodebook(path, { ...(structure && { structure }), ...options });
  return { path, draft, text: writeDraft(draft) };
}

/** Reads an export with the codebook drafted from it, with nothing edited. */
export function loadDraft(path: string, text: string, folder: string): Survey {
  const codebook = join(folder, 'draft.yaml');
  writeFileSync(codebook, text);
  return loadSurvey({ export: path, codebook });
}
