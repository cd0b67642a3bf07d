import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../input/repository-root';

/**
 * What JupyterLab needs, pinned. The package plotly is here for its JupyterLab
 * extension alone: 6.9 draws figures with plotly.js 3.7, as the files in
 * outputs/ are drawn; from 7 on it is plotly.js 4.
 */
export const PINS = ['jupyterlab==4.5.11', 'plotly==6.9.0'] as const;

const folder = join(repositoryRoot, '.venv');
const stampFile = join(folder, 'installed.txt');
const programs = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');

/** The project's own Python environment. */
export const virtualEnvironment = {
  /** Where its Jupyter looks for kernels. */
  dataFolder: join(folder, 'share', 'jupyter'),
  python: join(programs, process.platform === 'win32' ? 'python.exe' : 'python'),
};

/** What was installed, and where: the environment holds whole paths, so it does not survive a move. */
const stamp = [...PINS, folder].join('\n');

/** Whether the environment holds what is pinned. */
export const isInstalled = (): boolean =>
  existsSync(stampFile) && existsSync(virtualEnvironment.python) && readFileSync(stampFile, 'utf8') === stamp;

/**
 * Makes the environment anew and installs what is pinned.
 * @throws Error if Python or pip cannot; they have said why
 */
export function install([python = 'python3', ...args]: readonly string[]): void {
  run(
    python,
    [...args, '-m', 'venv', '--clear', folder],
    'Python cannot make virtual environments (on Debian: apt install python3-venv)',
  );
  run(
    virtualEnvironment.python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PINS],
    'pip could not install JupyterLab; is there a network?',
  );
  quieten();
  writeFileSync(stampFile, stamp);
}

/** JupyterLab asks neither the user nor the network about news and updates. */
function quieten(): void {
  const settings = join(virtualEnvironment.dataFolder, 'lab', 'settings');
  mkdirSync(settings, { recursive: true });
  const overrides = { '@jupyterlab/apputils-extension:notification': { checkForUpdates: false, fetchNews: 'false' } };
  writeFileSync(join(settings, 'overrides.json'), JSON.stringify(overrides));
}

function run(program: string, args: readonly string[], fault: string): void {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(fault);
}
