import { resolve } from 'node:path';

/** The folder that holds package.json; kernels run there. */
export const repositoryRoot = resolve(__dirname, '..', '..');
