import { join } from 'node:path';
import { repositoryRoot } from '../input/repository-root';

/** What starts the tslab kernel, with its faults mended. */
export const kernelScript = join(repositoryRoot, 'bin', 'tslab-kernel.cjs');
