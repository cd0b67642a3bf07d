import * as jupyter from 'tslab/dist/jupyter';
import type { MimeBundle } from '../../src/notebook/display';

/** Takes the kernel's place while something runs, and gives what was displayed. */
export async function displaysOf(run: () => Promise<unknown>): Promise<MimeBundle[]> {
  const displays: MimeBundle[] = [];
  const kernel = jupyter as { lastWriteDisplayData: unknown };
  const before = kernel.lastWriteDisplayData;
  kernel.lastWriteDisplayData = ({ data }: { data: MimeBundle }): void => void displays.push(data);
  try {
    await run();
  } finally {
    kernel.lastWriteDisplayData = before;
  }
  return displays;
}

/** Runs as under `npm run reproduce`, with an output folder. */
export async function withOutputs<T>(folder: string, run: () => Promise<T>): Promise<T> {
  process.env.SURVEY_OUTPUTS = folder;
  try {
    return await run();
  } finally {
    delete process.env.SURVEY_OUTPUTS;
  }
}
