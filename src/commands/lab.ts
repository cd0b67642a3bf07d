import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { installKernelspec } from '../jupyter/kernelspec';
import { findPython } from '../jupyter/lab/python';
import { install, isInstalled, virtualEnvironment } from '../jupyter/lab/virtual-environment';
import { repositoryRoot } from '../input/repository-root';
import { inStudy } from '../input/study';

/**
 * `npm run lab`: opens the notebooks in JupyterLab, which it installs into the
 * project's .venv the first time. Arguments go on to JupyterLab:
 * `npm run lab -- --no-browser --port 8899`.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const missing = isInstalled() ? null : prepare();
  if (missing) {
    console.error(missing);
    return 2;
  }
  // Each time, for the path of Node changes when it is updated.
  installKernelspec(virtualEnvironment.dataFolder);
  return await serve(argv);
}

/** Installs JupyterLab; returns what is in the way, if anything. */
export function prepare(python = findPython()): string | null {
  if (!python) return 'lab: Python 3.9 or newer is needed for this command alone; everything else runs without it.';
  console.log('Installing JupyterLab into .venv (once, about 250 MB) …');
  try {
    install(python);
  } catch (error) {
    return `lab: ${(error as Error).message}`;
  }
  return null;
}

/** Runs JupyterLab until it ends or a signal asks for it. */
function serve(argv: readonly string[]): Promise<number> {
  const server = spawn(virtualEnvironment.python, ['-m', 'jupyterlab', ...SETTINGS, ...argv], {
    cwd: repositoryRoot,
    env: { ...process.env, JUPYTER_PREFER_ENV_PATH: '1', SURVEY_VIEWER: 'plotly' },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Out of reach of Ctrl-C, which we pass on once: at a second signal Jupyter leaves its kernels running.
    detached: process.platform !== 'win32',
  });
  let asked = false;
  const stop = () => {
    if (!asked) server.kill('SIGTERM');
    asked = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('close', (code) => resolve(asked ? 0 : (code ?? 1)));
  });
}

const SETTINGS = [
  '--ServerApp.ip=127.0.0.1',
  `--ServerApp.root_dir=${repositoryRoot}`,
  `--FileContentsManager.preferred_dir=${resolve(repositoryRoot, inStudy('notebooks'))}`,
  // In a container the user is root, and Jupyter would refuse; it listens on this machine only, and asks for its token.
  ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
];
