import { expect } from 'chai';
import { CellOutputs, type Displays } from '../../../src/runner/kernel/cell-outputs';

const message = (type: string, content: Record<string, unknown>) => ({ id: '', type, parent: '', content, bytes: 10 });
const stream = (name: string, text: string) => message('stream', { name, text });

describe('CellOutputs', () => {
  it('makes writes to one stream in a row one output', () => {
    const cell = new CellOutputs(new Map());
    for (const text of ['a', 'b']) cell.add(stream('stdout', text));
    cell.add(stream('stderr', 'c'));
    cell.add(stream('stdout', 'd'));
    expect(cell.finish().outputs.map((output) => (output as { text: string }).text)).to.deep.equal(['ab', 'c', 'd']);
    expect(cell.bytes).to.equal(40);
  });

  it('lets a later cell change a display, and keeps no ids', () => {
    const displays: Displays = new Map();
    const [first, second] = [new CellOutputs(displays), new CellOutputs(displays)];
    first.add(message('display_data', { data: { 'text/plain': 'old' }, transient: { display_id: 'x' } }));
    second.add(message('update_display_data', { data: { 'text/plain': 'new' }, transient: { display_id: 'x' } }));
    expect(first.finish().outputs).to.deep.equal([
      { output_type: 'display_data', data: { 'text/plain': 'new' }, metadata: {} },
    ]);
    expect(second.finish().outputs).to.deep.equal([]);
  });
});
