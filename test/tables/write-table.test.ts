import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../src/tables/table';
import { writeTable } from '../../src/tables/write-table';
import { withFolder } from '../published/invented';

const TABLE = { id: '1-x', title: 'T', columns: ['b', 'a'], heads: { b: 'Andra' }, base: 'Bas', source: 'Källa' };

describe('writeTable', () => {
  it('writes the columns, in their order, into a folder that it makes, and no other text', () => {
    withFolder({}, (folder) => {
      const rows: Table['rows'] = [{ a: 'å', b: 1, c: 'hemlig' }, { a: null }];
      writeTable({ ...TABLE, rows }, join(folder, 'tables', 'new'));
      expect(readdirSync(join(folder, 'tables', 'new'))).to.deep.equal(['1-x.csv', '1-x.json']);
      expect(readFileSync(join(folder, 'tables', 'new', '1-x.csv'), 'utf8')).to.equal('b,a\n1,å\n,\n');
      expect(JSON.parse(readFileSync(join(folder, 'tables', 'new', '1-x.json'), 'utf8'))).to.deep.equal({
        ...TABLE,
        rows: [
          { a: 'å', b: 1 },
          { a: null, b: null },
        ],
        nonresponse: [],
      });
    });
  });

  it('writes nothing under an id that is no file name', () => {
    withFolder({}, (folder) => {
      const inside = join(folder, 'tables');
      expect(() => writeTable({ ...TABLE, id: '../x', rows: [] }, inside)).to.throw('not an id: ../x');
      expect(existsSync(join(folder, 'x.csv'))).to.equal(false);
    });
  });
});
