import { expect } from 'chai';
import { findPython } from '../../../src/jupyter/lab/python';

/** A program that says of itself what Python of that version says. */
const saying = (version: string) => [process.execPath, '-e', `console.log("${version}")`, '--'];

describe('findPython', () => {
  it('takes the first that is new enough', () => {
    expect(
      findPython([['no-such-program'], saying('3 8'), saying('2 7'), saying('3 9'), saying('3 12')]),
    ).to.deep.equal(saying('3 9'));
  });

  it('finds none among programs that are no Python', () => {
    expect(findPython([['no-such-program'], saying('hello')])).to.equal(null);
  });
});
