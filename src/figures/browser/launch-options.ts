import type { LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium';

/** A signal ends the browser at this process's exit; playwright would end the process by itself, or not at all. */
const SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** Same pixels on every machine: no subpixel rendering, no hinting, one colour profile; and nothing that calls home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * How to start a browser here: the packaged Chromium on Linux x64, elsewhere
 * the Chrome or Edge that is installed.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await unpackChromium();
    return { ...SIGNALS, executablePath, args: ARGUMENTS, env: { ...(process.env as Record<string, string>), ...env } };
  }
  return { ...SIGNALS, channel: process.platform === 'win32' ? 'msedge' : 'chrome', args: ARGUMENTS };
}

/** Says what to do where no browser could be started. Its cause is what the system said. */
export function browserError(error: unknown): Error {
  const [reason = ''] = String((error as Error).message ?? error).split('\n');
  // A full disk or too many open files say what to do by themselves.
  if (/\b(?:ENOSPC|EDQUOT|EMFILE|ENFILE)\b/.test(reason))
    return new Error(`no browser to draw figures with: ${reason}`, { cause: error });
  const remedy =
    process.platform === 'linux' && process.arch === 'x64'
      ? 'Remove the folder .cache and try again.'
      : 'Install Google Chrome (on Windows, Edge serves): the packaged Chromium is for Linux on x64 only.';
  return new Error(`no browser to draw figures with: ${reason} ${remedy}`, { cause: error });
}
