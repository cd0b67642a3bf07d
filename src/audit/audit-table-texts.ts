import type { Finding } from './finding';

/** What a table of findings of each kind is called, with a head for each column in their order. */
export type AuditTableTexts = Readonly<
  Record<
    Finding['kind'],
    { readonly id: string; readonly title: string; readonly heads: Readonly<Record<string, string>> }
  >
>;
