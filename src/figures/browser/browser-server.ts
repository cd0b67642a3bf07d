import { browserError, launchOptions } from './launch-options';

/** A browser that several kernels share. */
export interface BrowserServer {
  /** WebSocket address on the loopback interface; its path is a secret. */
  readonly wsEndpoint: string;
  close(): Promise<void>;
}

/** Starts a browser for the notebooks' kernels; it ends with this process. */
export async function startBrowserServer(): Promise<BrowserServer> {
  const { chromium } = await import('playwright-core');
  try {
    const server = await chromium.launchServer({ ...(await launchOptions()), host: '127.0.0.1' });
    return { wsEndpoint: server.wsEndpoint(), close: () => server.close() };
  } catch (error) {
    throw browserError(error);
  }
}
