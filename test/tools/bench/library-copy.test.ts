import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyLibrary } from '../../../tools/bench/library-copy';
import { repositoryRoot } from '../../../src/input/repository-root';

describe('copyLibrary', () => {
  it('edits a copy that cells can import, leaves src alone, and goes away', () => {
    const original = join(repositoryRoot, 'src', 'index.ts');
    const before = readFileSync(original, 'utf8');
    const library = copyLibrary();
    const copied = join(repositoryRoot, library.specifier, 'index.ts');
    expect(library.specifier).to.match(/^\.\/\.cache\/bench-\w+\/src$/);
    library.edit('index.ts');
    expect(readFileSync(copied, 'utf8')).to.equal(`${before}\nexport const edit1 = 1;\n`);
    library.remove();
    expect([existsSync(copied), readFileSync(original, 'utf8')]).to.deep.equal([false, before]);
    expect(existsSync(join(repositoryRoot, 'data', 'raw'))).to.equal(true);
  });
});
