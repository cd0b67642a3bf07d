import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lines = z.union([z.string(), z.array(z.string())]).transform((text) => [text].flat().join(''));

const notebook = z.object({
  cells: z.array(
    z.object({
      cell_type: z.string(),
      source: lines,
      metadata: z.object({ tags: z.array(z.string()).optional() }),
      outputs: z
        .array(
          z.object({
            data: z.record(z.string(), z.unknown()).optional(),
            metadata: z
              .object({ report: z.object({ figure: z.string().optional(), table: z.string().optional() }).optional() })
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** What a notebook shows its reader: text, a figure or a table by id. */
export type Shown =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: string; readonly alt: string }
  | { readonly kind: 'table'; readonly id: string };

/** Cells with this tag stay in the notebook, as in Jupyter Book. */
const LEFT_OUT = 'remove-cell';

/**
 * What an executed notebook shows, in order: its own text, and of each display
 * text in Markdown, or the figure or table that was written. What cells show
 * without writing it, such as a trace, is for who works in the notebook.
 */
export function readNotebook(path: string): Shown[] {
  const { cells } = notebook.parse(JSON.parse(readFileSync(path, 'utf8')));
  return cells
    .filter(({ metadata }) => !metadata.tags?.includes(LEFT_OUT))
    .flatMap(({ cell_type, source, outputs = [] }): Shown[] => {
      if (cell_type === 'markdown') return [{ kind: 'markdown', text: source }];
      return outputs.flatMap(({ data = {}, metadata }): Shown[] => {
        const { figure, table } = metadata?.report ?? {};
        if (figure !== undefined) return [{ kind: 'figure', id: figure, alt: lines.parse(data['text/plain']) }];
        if (table !== undefined) return [{ kind: 'table', id: table }];
        const text = data['text/markdown'];
        return text === undefined ? [] : [{ kind: 'markdown', text: lines.parse(text) }];
      });
    });
}
