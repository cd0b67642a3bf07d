import { installKernelspec, installedKernel, kernelspecFolder, removeKernelspec } from '../jupyter/kernelspec';
import { jupyterDataFolder } from '../jupyter/jupyter-data-folder';

const USAGE = `usage: npm run kernel [-- --remove] [-- --force]
Tells the Jupyter or VS Code that is already on this machine how to run the notebooks.
  --remove  takes it away again
  --force   replaces a kernel of the same name that another installation put there`;

/** `npm run kernel`: installs the kernelspec for the user, or removes it. */
export function main(argv: readonly string[]): Promise<number> {
  return Promise.resolve(run(argv, jupyterDataFolder()));
}

/** As {@link main}, for any Jupyter data folder; prints what it did and where. */
export function run(argv: readonly string[], dataFolder: string, print: (line: string) => void = console.log): number {
  const unknown = argv.find((argument) => argument !== '--remove' && argument !== '--force');
  if (unknown !== undefined) {
    print(unknown === '--help' ? USAGE : `unknown option: ${unknown}\n${USAGE}`);
    return unknown === '--help' ? 0 : 2;
  }
  const folder = kernelspecFolder(dataFolder);
  const installed = installedKernel(dataFolder);
  if (installed && !installed.ours && !argv.includes('--force')) {
    const starts = installed.command.length > 0 ? `starts ${installed.command.join(' ')}` : 'cannot be read';
    print(`kernel of another installation: ${folder} (${starts}). --force goes on all the same.`);
    return 2;
  }
  if (!argv.includes('--remove')) print(`Kernel installed: ${installKernelspec(dataFolder)}`);
  else if (!installed) print(`No kernel to remove: ${folder}`);
  else {
    removeKernelspec(dataFolder);
    print(`Kernel removed: ${folder}`);
  }
  return 0;
}
