/** How many files this process may have open at a time, as `ulimit -n` says; null if the system does not tell. */
export function openFilesLimit(): number | null {
  // Made in memory: when the files have run out, none can be opened to find out.
  const { userLimits } = process.report?.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === 'number' ? soft : null;
}
