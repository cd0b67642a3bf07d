/** Stryker's report, as far as it is read here; the format of mutation-testing-report-schema. */
export interface Report {
  /** By file, from the root. */
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  /** Lines and columns from 1. */
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** How many mutants of some code its tests notice. */
export interface Score {
  readonly noticed: number;
  readonly all: number;
  /** Those that no test notices, in the order of the code: `src/x/y.ts:3 a < b → a <= b`. */
  readonly survivors: readonly string[];
}

/** What makes a mutant noticed: a test fails, or does not end. */
const NOTICED: readonly string[] = ['Killed', 'Timeout'];
const UNNOTICED: readonly string[] = ['Survived', 'NoCoverage'];

/** The score of a report. Mutants that are no program (they do not compile, say) are left out. */
export function scoreOf({ files }: Report): Score {
  const mutants = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { source, mutants: own }]) => own.map((mutant) => ({ ...mutant, file, source })));
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status));
  return {
    noticed,
    all: noticed + unnoticed.length,
    survivors: unnoticed
      .sort((a, b) => (a.file === b.file ? order(a.location.start, b.location.start) : 0))
      .map(({ file, source, location, status, replacement = '' }) => {
        const unreached = status === 'NoCoverage' ? ' (no test gets there)' : '';
        return `${file}:${location.start.line}  ${shortened(textAt(source, location))} → ${shortened(replacement)}${unreached}`;
      }),
  };
}

const order = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** What a mutant replaces. */
function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** In one line of at most 60 characters, the middle left out. */
function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 29)} … ${line.slice(-28)}`;
}
