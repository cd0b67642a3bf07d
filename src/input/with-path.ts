/**
 * An error of the file system that names a path: a write that fails does not say where.
 * @param path Folder or file that was written; left out if the error names one.
 */
export function withPath(error: unknown, path: string): Error {
  const failed = error as NodeJS.ErrnoException;
  if (failed.code === undefined || failed.path !== undefined) return failed;
  failed.message += ` '${path}'`;
  return Object.assign(failed, { path });
}
