import type { DisplayOutput, ErrorOutput, Output } from './output';
import { splitFailure } from './failure';
import type { Message } from './message';

/** Displays by the id under which a later message changes them. */
export type Displays = Map<string, DisplayOutput>;

/** Collects what the kernel publishes while, and after, a cell runs. */
export class CellOutputs {
  /** Size of everything received, in bytes. */
  bytes = 0;
  /** Status of the kernel's reply. */
  status = 'ok';
  private readonly received: Output[] = [];

  constructor(private readonly displays: Displays) {}

  add({ type, content, bytes }: Message): void {
    this.bytes += bytes;
    if (type === 'stream' || type === 'execute_result') this.received.push({ ...content, output_type: type } as Output);
    if (type === 'display_data') this.received.push(this.display(content));
    if (type === 'update_display_data') this.display(content);
  }

  /** What the cell showed, writes to one stream in a row made one, an error output last if it failed. */
  finish(): { outputs: Output[]; error: ErrorOutput | null } {
    const { rest, failure } = splitFailure(this.received, this.status);
    const outputs = mergeStreams(rest);
    return { outputs: failure ? [...outputs, failure] : outputs, error: failure };
  }

  /** Makes a display, or changes the one of the same id. Ids are the kernel's own business and not stored. */
  private display(content: Message['content']): DisplayOutput {
    const { data, metadata, transient } = content as {
      data: DisplayOutput['data'];
      metadata?: DisplayOutput['metadata'];
      transient?: { display_id?: string };
    };
    const shown = { data, metadata: metadata ?? {} };
    const id = transient?.display_id;
    const earlier = id === undefined ? undefined : this.displays.get(id);
    const output = Object.assign(earlier ?? { output_type: 'display_data' as const }, shown);
    if (id !== undefined) this.displays.set(id, output);
    return output;
  }
}

function mergeStreams(outputs: readonly Output[]): Output[] {
  const merged: Output[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name)
      merged[merged.length - 1] = { ...last, text: last.text + output.text };
    else merged.push(output);
  }
  return merged;
}
