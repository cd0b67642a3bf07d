import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** What a Jupyter connection file says: where the kernel listens, and the key that signs messages. */
export interface Connection {
  readonly transport: 'tcp';
  readonly ip: '127.0.0.1';
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
  readonly signature_scheme: 'hmac-sha256';
  readonly key: string;
}

/** A connection on free local ports with a key of its own. */
export async function createConnection(): Promise<Connection> {
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = (await freePorts()) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    transport: 'tcp',
    ip: '127.0.0.1',
    shell_port,
    iopub_port,
    stdin_port,
    control_port,
    hb_port,
    signature_scheme: 'hmac-sha256',
    key: randomBytes(32).toString('hex'),
  };
}

/** Five ports, held at the same time so that they differ. Another process may still take one: the kernel then says so. */
async function freePorts(): Promise<number[]> {
  const opened = await Promise.allSettled(Array.from({ length: 5 }, listen));
  const servers = opened.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  for (const one of opened) if (one.status === 'rejected') throw one.reason;
  return ports;
}

const listen = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
