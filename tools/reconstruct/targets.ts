import { readRelations } from '../../src/audit/read-relations';
import type { Relations } from '../../src/audit/declared-relations';
import { openRegister, registerFolder, type Register } from '../../src/published/register';
import type { Claim } from '../../src/published/claims/claim';
import { printedNumber } from '../../src/published/evidence/printed-number';

/** The printed numbers, as what the invented answers must give. */
export class Targets {
  constructor(private readonly register: Register = openRegister()) {}

  /** What the printed numbers say about each other. */
  get relations(): Relations {
    return readRelations(registerFolder(), this.register);
  }

  /** A printed number. */
  number(id: string): number {
    const { printed } = this.claim(id);
    const number = printed === null ? NaN : printedNumber(printed);
    if (Number.isNaN(number)) throw new Error(`not a number: ${id}`);
    return number;
  }

  /** A printed percent, as printed. */
  percent(id: string): string {
    const { printed, unit } = this.claim(id);
    if (unit !== 'percent' || printed === null) throw new Error(`not a percent: ${id}`);
    return printed;
  }

  /** The organisation that a printed number is about. */
  subject(id: string): string {
    const { subject } = this.claim(id);
    if (subject === null) throw new Error(`no subject: ${id}`);
    return subject;
  }

  keyword(id: string): string {
    const { keyword } = this.claim(id);
    if (keyword === null) throw new Error(`no keyword: ${id}`);
    return keyword;
  }

  items(id: string): readonly string[] {
    const { items } = this.claim(id);
    if (items === null) throw new Error(`no list: ${id}`);
    return items;
  }

  /** The ends of a printed range. */
  range(id: string): { readonly min: number; readonly max: number } {
    const { rule } = this.claim(id);
    if (rule?.kind !== 'range') throw new Error(`no range: ${id}`);
    return rule;
  }

  claim(id: string): Claim {
    return this.register.claim(id);
  }
}
