import type { Damage } from './damage';
import { groupBy } from './group-by';
import { maskPersonal } from './mask-personal';
import { normaliseText } from './normalise-text';

/** One thing that is wrong with an input, told so that its owner can mend it. */
export interface Fault extends Damage {
  readonly file: string;
}

/** How many faults of one kind a message lists before it only counts them. */
const LISTED = 5;
/** Faults after which reading stops: by then the file as a whole is the wrong one. */
const MOST = 20_000;

const where = ({ file, sheet, place }: Fault): string =>
  [file, sheet && `sheet ${sheet}`, place].filter(Boolean).join(', ');

/** Characters of a line; only names of sheets and questions can make it as long. */
const LINE = 2000;

/** One line, whatever stands in the input: no control characters. What is cut off later may be half a detail. */
const line = (text: string): string => maskPersonal(normaliseText(text.slice(0, 2 * LINE))).slice(0, LINE);

/** Masked as it comes in: whoever prints the error prints its faults, too. */
const masked = (fault: Fault): Fault => ({
  ...fault,
  file: maskPersonal(fault.file),
  found: maskPersonal(fault.found),
  expected: maskPersonal(fault.expected),
  ...(fault.sheet !== undefined && { sheet: maskPersonal(fault.sheet) }),
  ...(fault.place !== undefined && { place: maskPersonal(fault.place) }),
});

/** An input that cannot be counted: exit code 2, nothing written. Lists all faults of a file, grouped and capped. */
export class InputError extends Error {
  override readonly name = 'InputError';

  readonly faults: readonly Fault[];

  constructor(found: readonly Fault[]) {
    const faults = found.map(masked);
    const groups = groupBy(faults, kindOf);
    const lines = [...groups.values()].flatMap((group) => {
      const more = group.length - LISTED;
      return [
        ...group
          .slice(0, LISTED)
          .map((fault) => line(`${where(fault)}: found ${fault.found}, expected ${fault.expected}. ${fault.remedy}`)),
        ...(more > 0 ? [`… and ${more} more of this kind`] : []),
      ];
    });
    super(lines.join('\n'));
    this.faults = faults;
  }
}

/** What two faults have in common that are listed as of one kind. */
type FaultKind = Pick<Fault, 'file' | 'sheet' | 'remedy'>;

const kindOf = ({ file, sheet, remedy }: FaultKind): string => JSON.stringify([file, sheet, remedy]);

/** Collects faults, so that all of a file are told in one run. */
export class Faults {
  private readonly list: Fault[] = [];
  private readonly kinds = new Map<string, number>();

  /** @throws InputError if there are so many that looking for more makes no sense. */
  add(fault: Fault): void {
    this.list.push(fault);
    this.kinds.set(kindOf(fault), this.countOf(fault) + 1);
    if (this.list.length >= MOST) this.throwIfAny();
  }

  /** Whether the next fault of a kind will be told itself, not only counted: only then what takes long need be found out. */
  isListed(kind: FaultKind): boolean {
    return this.countOf(kind) < LISTED;
  }

  /** Runs something that may find the input wrong; null if it did. */
  attempt<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const fault of error.faults) this.add(fault);
      return null;
    }
  }

  /** @throws InputError if any fault was added. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new InputError(this.list);
  }

  private countOf(kind: FaultKind): number {
    return this.kinds.get(kindOf(kind)) ?? 0;
  }
}
