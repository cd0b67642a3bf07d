import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../input/input-error';
import { inStudy } from '../input/study';
import { machineFault } from '../runner/machine-fault';
import { progressLines } from '../runner/progress-lines';
import { SmallGroupsError } from '../runner/refuse-small-groups';
import { reproduce, ReproductionError, type ReproduceOptions, type Reproduction } from '../runner/reproduce';
import { tellSupervisor } from '../runner/tell-supervisor';
import { warningsText } from '../runner/warnings-text';

const USAGE = `usage: npm run reproduce -- [--export FILE] [--out DIR] [--codebook FILE.yaml] [--chapter N] [--timeout SECONDS] [--strict] [--no-report]

Runs the notebooks on an export and compares what they find with the printed numbers.
  --export    the raw export: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv; without it the one in data/raw
  --out       folder for the results; without it outputs/
  --codebook  how the export's columns become questions; without it the one in data/codebook
  --chapter   only this chapter (0 to 6, or a notebook's name); the others' results stay
  --timeout   seconds that a cell may take; 120
  --strict    stops where the export gives a warning
  --no-report leaves out the documents in report/`;

/** Makes outputs/ anew. @returns 0 all well, 1 something failed or deviates unexplained, 2 wrong input or call */
export async function main(argv: string[]): Promise<number> {
  let options: ReproduceOptions;
  try {
    options = readArguments(argv);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  tellSupervisor({ outputs: options.out });
  try {
    const { summary, unchecked, warnings, smallGroups, documents, seconds } = await reproduce(
      options,
      progressLines(process.stderr),
    );
    const warned = warningsText(warnings);
    if (warned) console.log(`\n${warned}`);
    if (unchecked.length > 0)
      console.log(`\nNot checked, since no notebook does and they have no measure: ${unchecked.join(', ')}`);
    console.log(
      `\n${summary.text}\n${smallGroupsLine(smallGroups)}\n\nResults in ${options.out} (${seconds.toFixed(1)} s).`,
    );
    for (const { name, message } of documents.failed) console.error(`\nreport/${name} could not be made: ${message}`);
    return summary.unexplained > 0 || documents.failed.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof InputError) {
      console.error(error.message);
      return 2;
    }
    if (error instanceof SmallGroupsError) {
      console.error(`\n${error.message}\n${options.out} is as it was.`);
      return 1;
    }
    const failed = error instanceof ReproductionError ? error.failures.length : 0;
    if (failed > 0)
      console.error(`\n${(error as Error).message}\n\n${failed} notebook(s) failed; ${options.out} is as it was.`);
    const fault = machineFault(error, options.out);
    if (fault) console.error(fault.message);
    else if (failed === 0) throw error;
    return fault?.exitCode ?? 1;
  }
}

/** How much an attacker can know of small groups. */
const smallGroupsLine = ({ findings, action }: Reproduction['smallGroups']): string =>
  `Small groups: ${findings} findings of what can be worked out, in audit.json (data/settings/small-groups.yaml: ${action})`;

function readArguments(argv: string[]): ReproduceOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: argv,
    options: { export: text, out: text, codebook: text, chapter: text, timeout: text, strict: flag, 'no-report': flag },
  });
  const timeoutSeconds = Number(values.timeout ?? 120);
  if (!(timeoutSeconds > 0)) throw new Error(`not a time: --timeout ${values.timeout}; give seconds`);
  if (values.export && !values.out)
    throw new Error('--export without --out would overwrite the results of the repository’s own export; name a folder');
  return {
    export: values.export && resolve(values.export),
    codebook: values.codebook && resolve(values.codebook),
    out: resolve(values.out ?? inStudy('outputs')),
    chapter: values.chapter,
    timeoutSeconds,
    strict: values.strict ?? false,
    documents: !values['no-report'],
  };
}
