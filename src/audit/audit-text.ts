import type { Audit } from './audit';
import type { Finding } from './finding';

const HEADS: readonly (readonly [Finding['kind'], string])[] = [
  ['contradiction', 'Contradictions'],
  ['contradiction-in-words', 'Contradictions in words'],
  ['holds-only-if', 'Holds only under an assumption'],
  ['hidden-base', 'Bases that are not printed'],
];

/** The audit for the command line: how many hold, then every finding. */
export function auditText({ claims, related, held, findings }: Omit<Audit, 'determined'>): string {
  const parts = HEADS.map(([kind, head]) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return [`${head}: ${own.length || 'none'}`, ...own.map(({ explanation }) => `  - ${explanation}`)].join('\n');
  });
  return [
    `Printed claims: ${claims}. Related to each other: ${related}. Of those can hold together: ${held}.`,
    ...parts,
  ].join('\n\n');
}
