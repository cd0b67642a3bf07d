import { z } from 'zod';
import { key } from '../rules/schema-parts';

/** Id of a question; of an item of a grid after a point. */
const question = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'the id of a question, or GRID.ITEM');
const options = z.array(key).min(1);

/** Who is counted among: those for whom this holds. */
const amongSchema = z
  .strictObject({
    question,
    /** Chose any of the options, all of them, or none. */
    any: options.optional(),
    all: options.optional(),
    none: options.optional(),
    /** Gave a number of at least, and at most, so much. */
    least: z.number().optional(),
    most: z.number().optional(),
    /** Was asked it, or answered it. */
    state: z.enum(['asked', 'answered', 'substantive']).optional(),
  })
  .superRefine(({ any, all, none, least, most, state }, context) => {
    const ways = [any, all, none, least ?? most, state].filter((way) => way !== undefined);
    if (ways.length !== 1)
      context.addIssue({ code: 'custom', message: 'one of any, all, none, least and most, or state', path: [] });
  });

/** How a published figure is counted, as data: then no notebook need check it. */
export const measureSchema = z
  .strictObject({
    question,
    /** Of a grid. */
    item: key.optional(),
    /** What is counted: one option, or several together; without it all of them, for a rank or comparison of them. */
    option: key.optional(),
    options: options.optional(),
    /** Of a ranking: the place, or all places down to `to`. */
    place: z.int().positive().optional(),
    to: z.int().positive().optional(),
    base: z.enum(['answered', 'substantive', 'asked', 'all']).default('answered'),
    /** By the export's own weights; of a share of one option, or of several together. */
    weighted: z.literal(true).optional(),
    among: z.union([amongSchema.transform((one) => [one]), z.array(amongSchema)]).default([]),
  })
  .superRefine((measure, context) => {
    const fault = (message: string, at: keyof typeof measure): void =>
      context.addIssue({ code: 'custom', message, path: [at] });
    if (measure.option !== undefined && measure.options !== undefined) fault('option or options', 'option');
    if (measure.weighted && measure.option === undefined && measure.options === undefined)
      fault('an option beside it: a share is weighted', 'weighted');
    if (measure.to !== undefined && measure.place === undefined) fault('a place beside it', 'to');
  });

export type ClaimMeasure = z.output<typeof measureSchema>;
export type Among = z.output<typeof amongSchema>;
