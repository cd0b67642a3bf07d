import { rmSync } from 'node:fs';
import { temporaryFolder } from '../input/temporary-folder';
import { onExit } from './kernel/exit-guard';
import { machineFault } from './machine-fault';
import { sweepTemporary } from './sweep-temporary';
import { isSupervised } from './tell-supervisor';

/**
 * Runs a command in the process that bin/supervise.cjs watches over: with a
 * temporary folder of its own, for all that it and its libraries and kernels put
 * there, and after removing those of killed runs.
 * @returns the command's exit code; 1, after one line on stderr, if the machine is short of something
 */
export async function supervised(
  name: string,
  argv: string[],
  load: () => { main(argv: string[]): Promise<number> },
): Promise<number> {
  endWithSupervisor();
  try {
    sweepTemporary();
    moveIntoTemporaryFolder();
    return await load().main(argv);
  } catch (error) {
    const fault = machineFault(error);
    if (!fault) throw error;
    console.error(`${name}: ${fault.message}`);
    return fault.exitCode;
  }
}

/** Whoever runs this must be able to stop it; the folder and the kernels go with it. */
function endWithSupervisor(): void {
  if (!isSupervised()) return;
  process.on('disconnect', () => process.exit(1));
  // Listening alone must not keep the process from its end.
  process.channel?.unref();
}

function moveIntoTemporaryFolder(): void {
  const folder = temporaryFolder('run');
  onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }));
  for (const variable of process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR']) process.env[variable] = folder;
}
