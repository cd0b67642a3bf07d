import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchOptions } from '../../../src/figures/browser/launch-options';
import { requireFont } from '../../../src/figures/browser/require-font';

/** Elsewhere the system's own browser finds the system's fonts. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

describe('requireFont', () => {
  let folder: string;
  let browser: Browser | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  });
  afterEach(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const checking = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const { chromium } = await import('playwright-core');
    const options = await launchOptions();
    browser = await chromium.launch({ ...options, env: { ...(options.env as Record<string, string>), ...env } });
    return requireFont(await browser.newPage()).then(
      () => 'found',
      ({ message }: Error) => message,
    );
  };

  it('is content with a browser as figures are drawn in', async () => {
    expect(await checking({})).to.equal('found');
  });

  it('refuses a browser that would leave all text out', async function () {
    if (!isPackaged) this.skip();
    const file = join(folder, 'fonts.conf');
    writeFileSync(file, '<fontconfig><dir>/none</dir></fontconfig>');
    expect(await checking({ FONTCONFIG_FILE: file })).to.match(/^it finds no font/);
  });
});
