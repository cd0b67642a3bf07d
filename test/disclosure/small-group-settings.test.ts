import { expect } from 'chai';
import { join } from 'node:path';
import { readSmallGroupSettings } from '../../src/disclosure/small-group-settings';
import { withFolder } from '../published/invented';
import { SETTINGS } from './invented';

const reading = (text: string) =>
  withFolder({ 'small.yaml': text }, (folder) => readSmallGroupSettings(join(folder, 'small.yaml')));

describe('readSmallGroupSettings', () => {
  it('reads this repository’s: report and go on', () => {
    const answers = new Set([
      ...['samarbetsformer', 'vanorter-partnerskap', 'andra-samarbeten'],
      ...['form', 'partner', 'land', 'typ'],
    ]);
    expect(readSmallGroupSettings()).to.deep.equal({ ...SETTINGS, known: { whoAnswered: true, answers } });
  });

  it('reads limits, action, what an attacker knows, and why a table may be published all the same', () => {
    const text =
      'action: stop\nbase-below: 0\ncount-up-to: 1\nnearly-below: 3\nregister: printed\n' +
      'known: { who-answered: true, answers: [form] }\naccepted:\n  - { table: 1-x, because: Offentligt organ. }\n';
    expect(reading(text)).to.deep.equal({
      ...{ action: 'stop', baseBelow: 0, countUpTo: 1, nearlyBelow: 3, register: 'printed' },
      known: { whoAnswered: true, answers: new Set(['form']) },
      accepted: new Map([['1-x', 'Offentligt organ.']]),
    });
  });

  it('takes an attacker to know nothing, and nothing to be accepted, unless told', () => {
    const known = { whoAnswered: false, answers: new Set() };
    expect(reading('action: report\nbase-below: 10\ncount-up-to: 4\n')).to.deep.equal({ ...SETTINGS, known });
  });

  it('names file and line of what is wrong', () => {
    const rest = 'accepted: []\n';
    for (const [text, fault] of [
      [`action: suppress\nbase-below: 10\ncount-up-to: 4\n${rest}`, 'small.yaml, line 1: found action'],
      [`action: stop\nbase-below: -1\ncount-up-to: 4\n${rest}`, 'small.yaml, line 2: '],
      [`action: stop\nbase-below: 10\ncount-up-to: 0.5\n${rest}`, 'small.yaml, line 3: '],
      [`action: stop\nbase-below: 10\ncount-up-to: -1\n${rest}`, 'small.yaml, line 3: '],
      [`action: stop\nbase-below: 1.5\ncount-up-to: 4\n${rest}`, 'small.yaml, line 2: '],
      ['action: stop\nbase-below: 10\ncount-up-to: 4\naccepted: [{ table: "", because: x }]\n', 'small.yaml, line 4: '],
      ['action: stop\nbase-below: 10\ncount-up-to: 4\naccepted: [{ table: x, because: "" }]\n', 'small.yaml, line 4: '],
      ['action: stop\nbase-below: 10\ncount-up-to: 4\naccepted: [{ table: x }]\n', 'small.yaml, line 4: '],
      [`action: stop\nbase-below: 10\ncount-up-to: 4\nhide: 1\n${rest}`, 'small.yaml, line '],
      [
        `action: stop\nbase-below: 10\ncount-up-to: 4\nknown: { who-answered: false, answers: [a] }\n${rest}`,
        'who knows answers knows who answered',
      ],
    ] as const)
      expect(() => reading(text), text).to.throw(fault);
  });
});
