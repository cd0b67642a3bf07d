import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** A message of the Jupyter protocol, as far as a client needs it. */
export interface Message {
  readonly id: string;
  readonly type: string;
  /** Id of the request that the message answers; null if none. */
  readonly parent: string | null;
  readonly content: Readonly<Record<string, unknown>>;
  /** Size on the wire. */
  readonly bytes: number;
}

const DELIMITER = '<IDS|MSG>';

const sign = (key: string, parts: readonly (Buffer | string)[]): string =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', key)).digest('hex');

/** A signed request, as the frames that go over the wire, and the id that its answers will name. */
export function encodeRequest(
  key: string,
  session: string,
  type: string,
  content: unknown,
): { id: string; frames: string[] } {
  const id = randomUUID();
  const header = {
    msg_id: id,
    msg_type: type,
    session,
    username: '',
    date: new Date().toISOString(),
    version: '5.3',
  };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { id, frames: [DELIMITER, sign(key, parts), ...parts] };
}

/** Reads the frames of a message; null if they are not a message signed with this key. */
export function decodeMessage(key: string, frames: readonly Buffer[]): Message | null {
  const start = frames.findIndex((frame) => frame.equals(Buffer.from(DELIMITER)));
  const [signature, ...parts] = frames.slice(start + 1);
  if (start < 0 || !signature || parts.length < 4) return null;
  const expected = Buffer.from(sign(key, parts));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null;
  const [header, parent, , content] = parts.map((part) => JSON.parse(part.toString()) as Record<string, unknown>);
  return {
    id: String(header?.msg_id),
    type: String(header?.msg_type),
    parent: typeof parent?.msg_id === 'string' ? parent.msg_id : null,
    content: content ?? {},
    bytes: parts.reduce((sum, part) => sum + part.length, 0),
  };
}
