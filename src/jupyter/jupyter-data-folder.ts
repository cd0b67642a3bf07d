import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What decides where Jupyter keeps a user's data. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder in which a user's Jupyter and VS Code look for kernels, by Jupyter's own rules.
 * @example jupyterDataFolder({ platform: 'linux', home: '/home/ada', env: {} }) // '/home/ada/.local/share/jupyter'
 */
export function jupyterDataFolder(
  { platform, home, env }: Machine = { platform: process.platform, home: homedir(), env: process.env },
): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === 'darwin') return posix.join(home, 'Library', 'Jupyter');
  if (platform === 'win32') return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'jupyter');
  return posix.join(env.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'jupyter');
}
