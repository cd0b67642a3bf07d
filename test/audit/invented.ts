import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, type Audit } from '../../src/audit/audit';
import type { Finding } from '../../src/audit/finding';
import { readRelations } from '../../src/audit/read-relations';
import { openRegister, registerFolder } from '../../src/published/register';

/** What a planted fault changes: the printed text of a claim, by id. */
export type Plant = Readonly<Record<string, string>>;

/** Runs with a copy of the register in which some claims print something else. */
export async function withPlanted<T>(plant: Plant, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    cpSync(registerFolder(), folder, { recursive: true });
    for (const claim of openRegister().claims.filter(({ id }) => id in plant)) {
      const file = FILES[claim.chapter]!;
      const text = readFileSync(join(folder, file), 'utf8');
      const at = text.indexOf(`  - id: ${claim.id}\n`);
      const from = text.indexOf(`printed: "${claim.printed}"`, at);
      if (at < 0 || from < 0) throw new Error(`no such printed number: ${claim.id}`);
      writeFileSync(
        join(folder, file),
        `${text.slice(0, from)}printed: "${plant[claim.id]}"${text.slice(from + `printed: "${claim.printed}"`.length)}`,
      );
    }
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const FILES: Readonly<Record<string, string>> = {
  metod: 'metod.yaml',
  '1': '1-engagemang.yaml',
  '2': '2-lander.yaml',
  '3': '3-aktivitet.yaml',
  '4': '4-organisation.yaml',
  '5': '5-mervarden.yaml',
};

/** Audits a folder. */
export function auditOf(folder: string): Promise<Audit> {
  const register = openRegister(folder);
  return audit(register, readRelations(folder, register));
}

export const auditPlanted = (plant: Plant): Promise<Audit> => withPlanted(plant, auditOf);

/** The findings of a kind. */
export const ofKind = <K extends Finding['kind']>({ findings }: Audit, kind: K): Extract<Finding, { kind: K }>[] =>
  findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
