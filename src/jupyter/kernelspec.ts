import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kernelScript } from './kernel-script';

/** The name by which the notebooks ask for their kernel. */
const NAME = 'tslab';

/** Where Jupyter looks for the kernel in one of its data folders. */
export const kernelspecFolder = (dataFolder: string): string => join(dataFolder, 'kernels', NAME);

/** Writes the kernelspec into a Jupyter data folder and returns where. */
export function installKernelspec(dataFolder: string): string {
  const folder = kernelspecFolder(dataFolder);
  mkdirSync(folder, { recursive: true });
  const spec = {
    // Whole paths, for an editor started from the desktop has no PATH to speak of.
    argv: [process.execPath, kernelScript, '{connection_file}'],
    display_name: 'TypeScript',
    interrupt_mode: 'signal',
    language: 'typescript',
  };
  writeFileSync(join(folder, 'kernel.json'), `${JSON.stringify(spec, null, 1)}\n`);
  return folder;
}

/** Takes the kernelspec out of a Jupyter data folder. */
export const removeKernelspec = (dataFolder: string): void =>
  rmSync(kernelspecFolder(dataFolder), { recursive: true, force: true });

/** What the kernelspec in a Jupyter data folder starts; null if there is none. */
export function installedKernel(dataFolder: string): { command: readonly string[]; ours: boolean } | null {
  try {
    const file = join(kernelspecFolder(dataFolder), 'kernel.json');
    const { argv } = JSON.parse(readFileSync(file, 'utf8')) as { argv: string[] };
    return { command: argv, ours: argv.includes(kernelScript) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return { command: [], ours: false };
  }
}
