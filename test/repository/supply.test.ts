import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { startDrawingService } from '../../src/figures/render/drawing-service';
import { createConnection } from '../../src/runner/kernel/connection';
import { temporaryFile } from '../support/reproduction';

interface Package {
  readonly version?: string;
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = json('package-lock.json') as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const manifest = json('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

describe('dependencies', () => {
  it('are named with one exact version each', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version, name).to.match(/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/);
  });

  it('come from the registry, with a checksum, and the lockfile names no address', () => {
    const odd = installed.filter(([, { resolved, integrity, link }]) => resolved || !integrity || link);
    expect(odd.map(([path]) => path)).to.deep.equal([]);
  });

  it('run nothing when they are installed, so none can download anything then', () => {
    const names = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => manifest.allowScripts[name] !== false)).to.deep.equal([]);
  });

  it('have one xlsx, of a version without the known vulnerabilities', () => {
    const copies = installed.filter(([path, { name }]) => /(^|\/)xlsx$/.test(path) || name === '@e965/xlsx');
    expect(copies.map(([, { name }]) => name)).to.deep.equal(['@e965/xlsx']);
    const [major = 0, minor = 0, patch = 0] = (copies[0]?.[1].version ?? '').split('.').map(Number);
    // Prototype pollution (CVE-2023-30533) and a regular expression that hangs (CVE-2024-22363) were mended in 0.20.2.
    expect(major * 1e6 + minor * 1e3 + patch).to.be.at.least(20_002);
  });
});

describe('the network', () => {
  it('is out of reach of tests', () => {
    expect(() => connect({ host: 'example.org', port: 80 })).to.throw('network access: example.org');
  });

  it('hears of kernels and drawings on the loopback interface alone, signed or under a secret path', async () => {
    const { ip, key, signature_scheme } = await createConnection();
    expect({ ip, signature_scheme }).to.deep.equal({ ip: '127.0.0.1', signature_scheme: 'hmac-sha256' });
    expect(key).to.match(/^[0-9a-f]{64}$/);
    const service = await startDrawingService(() => Promise.resolve({}));
    expect(service.url).to.match(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f-]{36}$/);
    await service.close();
  });

  it('is not asked for anything by npm run reproduce, its kernels included', function () {
    this.timeout(300_000);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['bin/run.cjs', 'reproduce', '--chapter', '6', '--out', temporaryFile('offline')],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: `--require ${process.cwd()}/test/support/no-network.cjs` },
      },
    );
    expect(stderr).to.not.contain('network access');
    expect(status, stderr).to.equal(0);
  });
});
