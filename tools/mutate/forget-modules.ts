import { sep } from 'node:path';

/** Forgets the modules of a folder, so that they are loaded anew; those of its packages stay. */
export function forgetModules(folder: string): void {
  const isOwn = (file: string): boolean => file.startsWith(folder + sep) && !file.includes(`${sep}node_modules${sep}`);
  for (const [file, loaded] of Object.entries(require.cache)) {
    if (isOwn(file)) Reflect.deleteProperty(require.cache, file);
    // Else what is forgotten here lives on as somebody's import, and memory runs out.
    else if (loaded) loaded.children = loaded.children.filter(({ filename }) => !isOwn(filename));
  }
}
