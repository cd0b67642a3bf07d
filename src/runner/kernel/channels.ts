import { randomUUID } from 'node:crypto';
import { Dealer, Subscriber } from 'zeromq';
import type { Connection } from './connection';
import { decodeMessage, encodeRequest, type Message } from './message';

/** The two sockets that a client needs: requests and their replies, and what the kernel publishes. */
export class Channels {
  private readonly session = randomUUID();
  private readonly shell = new Dealer({ routingId: this.session, linger: 0, receiveHighWaterMark: 0 });
  // Without a limit on waiting messages, for beyond it they are dropped without a word.
  private readonly iopub = new Subscriber({ linger: 0, receiveHighWaterMark: 0 });

  constructor(
    private readonly connection: Connection,
    onReply: (message: Message) => void,
    onPublished: (message: Message) => void,
  ) {
    const { transport, ip, shell_port, iopub_port } = connection;
    this.shell.connect(`${transport}://${ip}:${shell_port}`);
    this.iopub.connect(`${transport}://${ip}:${iopub_port}`);
    this.iopub.subscribe();
    void this.receive(this.shell, onReply);
    void this.receive(this.iopub, onPublished);
  }

  /** Sends a request and returns its id. */
  send(type: string, content: unknown): string {
    const { id, frames } = encodeRequest(this.connection.key, this.session, type, content);
    // A closed socket refuses; the kernel has ended then, and that is reported.
    this.shell.send(frames).catch(() => undefined);
    return id;
  }

  close(): void {
    this.shell.close();
    this.iopub.close();
  }

  private async receive(socket: AsyncIterable<Buffer[]>, listener: (message: Message) => void): Promise<void> {
    for await (const frames of socket) {
      const message = decodeMessage(this.connection.key, frames);
      if (message) listener(message);
    }
  }
}
