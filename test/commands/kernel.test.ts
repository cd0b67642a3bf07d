import { expect } from 'chai';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/commands/kernel';

describe('npm run kernel', () => {
  let folder: string;
  const file = () => join(folder, 'kernels', 'tslab', 'kernel.json');
  const call = (...argv: string[]) => {
    const lines: string[] = [];
    return { code: run(argv, folder, (line) => lines.push(line)), text: lines.join('\n') };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jupyter-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a kernelspec that starts our script, and says where', () => {
    const { code, text } = call();
    expect([code, text]).to.deep.equal([0, `Kernel installed: ${join(folder, 'kernels', 'tslab')}`]);
    const { argv, display_name, language } = JSON.parse(readFileSync(file(), 'utf8'));
    expect({ display_name, language }).to.deep.equal({ display_name: 'TypeScript', language: 'typescript' });
    expect([argv[0], argv[2]]).to.deep.equal([process.execPath, '{connection_file}']);
    expect(existsSync(argv[1])).to.equal(true);
  });

  it('can be called again, takes the kernel away, and says when there is none', () => {
    call();
    expect(call().code).to.equal(0);
    expect(call('--remove')).to.deep.equal({ code: 0, text: `Kernel removed: ${join(folder, 'kernels', 'tslab')}` });
    expect(existsSync(file())).to.equal(false);
    expect(call('--remove').text).to.contain('No kernel to remove');
  });

  it("leaves another installation's kernel alone unless told", () => {
    mkdirSync(join(folder, 'kernels', 'tslab'), { recursive: true });
    writeFileSync(file(), '{"argv":["tslab","kernel"]}');
    expect(call()).to.deep.include({ code: 2 });
    expect(call('--remove').text).to.contain('kernel of another installation').and.to.contain('starts tslab kernel');
    expect(readFileSync(file(), 'utf8')).to.equal('{"argv":["tslab","kernel"]}');
    expect(call('--force').code).to.equal(0);
    expect(call().code).to.equal(0);
  });

  it('refuses options that it does not know', () => {
    expect(call('--delete')).to.deep.include({ code: 2 });
    expect(call('--delete').text).to.contain('unknown option: --delete').and.to.contain('usage:');
    expect(existsSync(file())).to.equal(false);
  });
});
