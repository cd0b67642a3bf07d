/** Question, and what stands below it, of headers that hold both in one cell in a form of their own. */
const FORMS: readonly RegExp[] = [
  // "Question [row] [column]"
  /^(.*\S)\s*\[([^[\]]*)\]\s*\[([^[\]]*)\]$/u,
  // "Question [row]", "Q1[SQ001]"
  /^(.*\S)\s*\[(.*)\]$/u,
  // "Question (choice=Option)"
  /^(.*\S)\s*\(choice=(.*)\)$/u,
  // "field___1"
  /^(\S+?)___(\S+)$/u,
];

/** @example splitHeading('Q1[SQ001]') // ['Q1', 'SQ001'] */
export function splitHeading(text: string): string[] | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found) return found.slice(1).map((part) => part.trim());
  }
  return null;
}
