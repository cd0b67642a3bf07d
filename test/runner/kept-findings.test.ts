import { expect } from 'chai';
import type { ExportFinding } from '../../src/notebook/export-finding';
import { keptFindings } from '../../src/runner/kept-findings';
import { findingOf } from '../disclosure/invented';

const conclusion = (chapter: string): ExportFinding => ({
  kind: 'conclusion',
  claims: [`${chapter}-x`],
  measures: [],
  explanation: '',
  certainty: 'undetermined',
  reason: null,
  figure: null,
  among: 1,
  tipping: null,
  settledBy: null,
  notebook: `${chapter}-x.ipynb`,
});

const EARLIER = [conclusion('1'), conclusion('2'), findingOf(['1-alla']), findingOf(['1-alla', '2-del'])];

describe('keptFindings', () => {
  it('keeps the other notebooks’, and small groups that another notebook’s tables help to tell', () => {
    const kept = (ran: string) =>
      keptFindings(EARLIER, [ran]).map((one) => ('tables' in one ? one.tables.join(' ') : one.notebook));
    expect(kept('1-x.ipynb')).to.deep.equal(['2-x.ipynb', '1-alla 2-del']);
    expect(kept('2-x.ipynb')).to.deep.equal(['1-x.ipynb', '1-alla', '1-alla 2-del']);
    expect(kept('3-x.ipynb')).to.deep.equal(['1-x.ipynb', '2-x.ipynb', '1-alla', '1-alla 2-del']);
  });

  it('keeps nothing where all notebooks run', () => {
    expect(keptFindings(EARLIER, ['1-x.ipynb', '2-x.ipynb'])).to.deep.equal([]);
  });
});
