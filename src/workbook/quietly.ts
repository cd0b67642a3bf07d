import { format } from 'node:util';

/**
 * Runs something of a library that prints what it thinks of its input, and
 * keeps that from the terminal: who runs a command reads our words there.
 * @returns what it gives, and what it would have printed, each text once
 */
export function quietly<T>(run: () => T): { readonly value: T; readonly remarks: readonly string[] } {
  const { error, warn, log } = console;
  const remarks = new Set<string>();
  const keep = (...said: unknown[]): void => void remarks.add(format(...said));
  Object.assign(console, { error: keep, warn: keep, log: keep });
  try {
    return { value: run(), remarks: [...remarks] };
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
