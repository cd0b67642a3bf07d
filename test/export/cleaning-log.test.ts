import { expect } from 'chai';
import { CleaningLog } from '../../src/export/cleaning-log';

describe('CleaningLog', () => {
  it('lists every rule once, in one order, with its places as they came', () => {
    const log = new CleaningLog();
    const before = log.steps().map(({ rule }) => rule);
    log.add('text-form', 'Svar!B2');
    log.add('empty-rows', 'Svar!4:4');
    log.add('text-form', 'Svar!A1');
    expect(log.steps().map(({ rule }) => rule)).to.deep.equal(before);
    expect(new Set(before).size).to.equal(before.length);
    const placesOf = (rule: string) => log.steps().find((step) => step.rule === rule)?.places;
    expect(placesOf('text-form')).to.deep.equal(['Svar!B2', 'Svar!A1']);
    expect(placesOf('empty-rows')).to.deep.equal(['Svar!4:4']);
    expect(placesOf('test-answers')).to.deep.equal([]);
  });

  it('says in words what every rule does', () => {
    for (const { description } of new CleaningLog().steps()) expect(description).to.match(/^[A-ZÅÄÖ”].{10,}/);
  });
});
