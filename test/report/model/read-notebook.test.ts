import { expect } from 'chai';
import { join } from 'node:path';
import { readNotebook } from '../../../src/report/model/read-notebook';
import { withFolder } from '../../published/invented';

const output = (data: object, report?: object) => ({
  output_type: 'display_data',
  data,
  metadata: report ? { report } : {},
});

const CELLS = [
  { cell_type: 'markdown', metadata: {}, source: ['# T\n', 'x'] },
  { cell_type: 'markdown', metadata: { tags: ['remove-cell'] }, source: 'left out' },
  {
    cell_type: 'code',
    metadata: {},
    source: 'show()',
    outputs: [
      { output_type: 'stream', name: 'stdout', text: 'printed' },
      output({ 'text/markdown': ['a\n', 'b'] }),
      output({ 'text/plain': 'alt' }, { figure: '1-x' }),
      output({ 'text/plain': 't', 'text/html': '<table>' }, { table: '1-y' }),
      output({ 'text/plain': 't', 'text/html': '<table>' }),
    ],
  },
];

describe('readNotebook', () => {
  it('gives text, findings, figures and tables in order, and nothing that was only looked at', () => {
    withFolder({ 'n.ipynb': JSON.stringify({ cells: CELLS, metadata: {} }) }, (folder) => {
      expect(readNotebook(join(folder, 'n.ipynb'))).to.deep.equal([
        { kind: 'markdown', text: '# T\nx' },
        { kind: 'markdown', text: 'a\nb' },
        { kind: 'figure', id: '1-x', alt: 'alt' },
        { kind: 'table', id: '1-y' },
      ]);
    });
  });
});
