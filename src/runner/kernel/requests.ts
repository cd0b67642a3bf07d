import { Channels } from './channels';
import type { Connection } from './connection';
import type { KernelError } from './kernel-error';
import type { Message } from './message';

/** A request under way: it is done when the reply has come and the kernel says that it is idle again. */
interface Pending {
  reply: Message | null;
  idle: boolean;
  readonly resolve: (reply: Message) => void;
  readonly reject: (error: KernelError) => void;
}

/** Sends requests to a kernel and tells what became of them. */
export class Requests {
  private readonly channels: Channels;
  private readonly pending = new Map<string, Pending>();
  private readonly listeners = new Map<string, (message: Message) => void>();

  constructor(connection: Connection) {
    this.channels = new Channels(
      connection,
      (message) => this.onReply(message),
      (message) => this.onPublished(message),
    );
  }

  /**
   * Sends a request; resolves to the reply once the kernel is idle again.
   * @param onOutput gets what the kernel publishes for the request, also afterwards
   */
  send(type: string, content: unknown, onOutput?: (message: Message) => void): Promise<Message> {
    const id = this.channels.send(type, content);
    if (onOutput) this.listeners.set(id, onOutput);
    const done = new Promise<Message>((resolve, reject) => {
      this.pending.set(id, { reply: null, idle: false, resolve, reject });
    });
    // Whoever waits hears of it; who has stopped waiting need not.
    done.catch(() => undefined);
    return done;
  }

  /** Nothing more is sent or received; whoever still waits gets the error. */
  close(error: KernelError): void {
    this.channels.close();
    this.listeners.clear();
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }

  private onReply(message: Message): void {
    const request = this.pending.get(message.parent ?? '');
    if (request) request.reply = message;
    this.settle(message.parent ?? '');
  }

  private onPublished(message: Message): void {
    const id = message.parent ?? '';
    if (message.type !== 'status') return this.listeners.get(id)?.(message);
    const request = this.pending.get(id);
    if (request) request.idle = message.content.execution_state === 'idle';
    this.settle(id);
  }

  private settle(id: string): void {
    const request = this.pending.get(id);
    if (!request?.reply || !request.idle) return;
    this.pending.delete(id);
    request.resolve(request.reply);
  }
}
