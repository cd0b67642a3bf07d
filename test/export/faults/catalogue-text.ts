import type { CATALOGUE } from './catalogue';

const SEVERITIES = `| Severity | What happens |
|---|---|
| error | The run stops with exit code 2, nothing is written. The message names file, sheet, cell, what was found, what was expected and what to do; all faults of a file are told in one run, five of a kind, the rest counted |
| warning | The export is read as the message says, and the place is listed in the cleaning table of the method notebook (\`Slag\`: varning) |
| normalisation | Another form of the same: read as if it were the codebook's, and listed there too (\`Slag\`: enhetlig form) |
| read | Read right; there is nothing to tell |`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** The catalogue as Markdown: a fault, what becomes of it, what is said, and the test that makes it. */
export function catalogueText(catalogue: typeof CATALOGUE): string {
  const sections = catalogue.map(({ part, cases }) =>
    [
      `## ${part}\n\n| Fault | Severity | Message | Test |\n|---|---|---|---|\n`,
      ...cases.map(
        ({ fault, severity, message }) =>
          `| ${cell(fault)} | ${severity} | ${cell(message) || '–'} | ${cell(`${part} ${fault}: ${severity}`)} |\n`,
      ),
    ].join(''),
  );
  const count = catalogue.reduce((sum, { cases }) => sum + cases.length, 0);
  return `# Faults of an export, and what is said about them

${count} faults, each made by a test in \`test/export/faults\`, from which this page is written: \`UPDATE_DOCS=1 npm run mocha\` writes it anew, and \`npm test\` fails where it differs.

${SEVERITIES}

Whatever the file, reading ends within 20 s and 1 GB, and within 60 s and 2 GB if it holds over 2.5 million cells or 40 MB (the limits of what is read are twice that); it shows no stack trace and quotes nothing from the columns that the codebook calls personal.

${sections.join('\n')}`;
}
