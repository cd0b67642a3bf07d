import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from '../audit/audit';
import { auditText } from '../audit/audit-text';
import type { Finding } from '../audit/finding';
import { readRelations } from '../audit/read-relations';
import { InputError } from '../input/input-error';
import { openRegister, registerFolder } from '../published/register';
import { saying } from '../runner/tell-supervisor';

const USAGE = `usage: npm run audit -- [--register DIR] [--json FILE]

Could the printed numbers all be true at once, and what bases lie behind them? Needs no export.
  --register  folder of the register; without it data/published
  --json      file to write the findings to

Ends with 0 where all numbers agree or the register explains why they do not, with 1 where some contradict
each other unexplained, with 2 for a wrong register or call.`;

/** Audits the register of printed numbers. @returns 0 all agrees or is explained; 1 unexplained contradictions; 2 wrong input or call */
export async function main(argv: string[]): Promise<number> {
  let options: { readonly register: string; readonly json: string | undefined };
  try {
    options = readArguments(argv);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  try {
    const register = openRegister(options.register);
    const relations = readRelations(options.register, register);
    const result = await saying('Checking the printed numbers against each other', () => audit(register, relations));
    console.log(auditText(result));
    const written = options.json ? write(options.json, result.findings) : 0;
    return written || (result.findings.some(isUnexplained) ? 1 : 0);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Printed numbers that contradict each other, and the register does not say what follows instead. */
const isUnexplained = (finding: Finding): boolean => finding.kind === 'contradiction' && !finding.explained;

function write(file: string, findings: readonly Finding[]): number {
  try {
    writeFileSync(file, `${JSON.stringify(findings, null, 2)}\n`);
    return 0;
  } catch (error) {
    console.error(`cannot write ${file}: ${(error as Error).message}; name a file in a folder that exists`);
    return 2;
  }
}

function readArguments(argv: string[]): { register: string; json: string | undefined } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: argv, options: { register: text, json: text } });
  return { register: resolve(values.register ?? registerFolder()), json: values.json && resolve(values.json) };
}
