import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Drawable, Format, Rendered } from './rendered';

/** Draws for other processes, so that they share one browser and the page in it. */
export interface DrawingService {
  /** On the loopback interface; its path is a secret. */
  readonly url: string;
  close(): Promise<void>;
}

type Draw = (figure: Drawable, formats: readonly Format[]) => Promise<Partial<Rendered>>;

/** What goes over the wire: pictures as base64. */
type Answer = { readonly error: string } | Partial<Record<Format, string>>;

/** Listens until it is closed; whatever `draw` throws reaches the one who asked. */
export async function startDrawingService(draw: Draw): Promise<DrawingService> {
  const path = `/${randomUUID()}`;
  const server = createServer(async (request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    response.end(JSON.stringify(await answer(request, draw)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, draw: Draw): Promise<Answer> {
  try {
    const { figure, formats } = JSON.parse(await text(request)) as { figure: Drawable; formats: Format[] };
    const { svg, png, pdf } = await draw(figure, formats);
    return {
      ...(svg !== undefined && { svg }),
      ...(png && { png: png.toString('base64') }),
      ...(pdf && { pdf: pdf.toString('base64') }),
    };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/**
 * Has a figure drawn by the service at `url`.
 * @throws Error as the service's own drawing does
 */
export async function requestDrawing(
  url: string,
  { id, title, alt, data, layout }: Drawable,
  formats: readonly Format[],
): Promise<Partial<Rendered>> {
  const body = JSON.stringify({ figure: { id, title, alt, data, layout }, formats });
  const response = await fetch(url, { method: 'POST', body });
  const answered = (await response.json()) as Answer;
  if ('error' in answered) throw new Error(answered.error);
  const { svg, png, pdf } = answered;
  return {
    ...(svg !== undefined && { svg }),
    ...(png !== undefined && { png: Buffer.from(png, 'base64') }),
    ...(pdf !== undefined && { pdf: Buffer.from(pdf, 'base64') }),
  };
}
