import { z } from 'zod';

/** An option id, or another key of a count. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
export const pair = z.array(key).length(2);
/** Percentage points. */
export const points = z.int().positive().max(100);
