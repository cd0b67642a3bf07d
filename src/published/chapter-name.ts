import type { ChapterId } from './claims/claim';

const NAMES: Partial<Record<ChapterId, string>> = {
  sammanfattning: 'sammanfattningen',
  metod: 'metodavsnittet',
  bilaga: 'bilagan',
};

/** A part of the report, as readers call it in the middle of a sentence: "sammanfattningen", "kapitel 3". */
export const chapterName = (chapter: ChapterId): string => NAMES[chapter] ?? `kapitel ${chapter}`;
