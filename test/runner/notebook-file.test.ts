import { expect } from 'chai';
import fc from 'fast-check';
import { joinLines, splitLines } from '../../src/runner/multiline';
import { formatNotebook, parseNotebook, type Notebook } from '../../src/runner/notebook-file';
import { stableJson } from '../../src/runner/stable-json';

const NOTEBOOK: Notebook = {
  metadata: { kernelspec: { name: 'tslab' } },
  cells: [
    { cell_type: 'markdown', id: 'a', metadata: {}, source: '# Å\n\ntext' },
    {
      cell_type: 'code',
      id: 'b',
      metadata: {},
      source: 'show(1)',
      execution_count: 1,
      outputs: [
        { output_type: 'stream', name: 'stdout', text: 'one\ntwo\n' },
        {
          output_type: 'display_data',
          metadata: {},
          data: { 'text/plain': 'a\nb', 'image/png': 'AAAA', 'application/x+json': { z: ['1\n', '2'], a: 1 } },
        },
      ],
    },
  ],
};

describe('notebook file', () => {
  it('reads what it has written', () => {
    expect(parseNotebook(formatNotebook(NOTEBOOK))).to.deep.equal(NOTEBOOK);
  });

  it('writes as Jupyter does: sorted keys, one space, lists of lines, JSON types untouched, a last line feed', () => {
    const text = formatNotebook(NOTEBOOK);
    expect(text).to.match(/^\{\n "cells": \[\n {2}\{\n {3}"cell_type": "markdown",\n/);
    expect(text).to.match(/"nbformat": 4,\n "nbformat_minor": 5\n\}\n$/);
    const { cells } = JSON.parse(text);
    expect(cells[0].source).to.deep.equal(['# Å\n', '\n', 'text']);
    expect(cells[1].outputs[0].text).to.deep.equal(['one\n', 'two\n']);
    expect(cells[1].outputs[1].data['text/plain']).to.deep.equal(['a\n', 'b']);
    expect(cells[1].outputs[1].data['image/png']).to.equal('AAAA');
    expect(cells[1].outputs[1].data['application/x+json'].z).to.deep.equal(['1\n', '2']);
  });

  it('gives cells without an id one by position', () => {
    const old = { nbformat: 4, metadata: {}, cells: [{ cell_type: 'code', source: '1', metadata: {} }] };
    expect(parseNotebook(JSON.stringify(old)).cells[0]).to.include({ id: 'cell-1', source: '1' });
  });

  it('names the file and the fault of what is no notebook', () => {
    expect(() => parseNotebook('{', 'x.ipynb')).to.throw('not a notebook: x.ipynb: ');
    expect(() => parseNotebook('{"nbformat":3,"cells":[]}', 'x.ipynb')).to.throw('nbformat is 3, expected 4');
    expect(() => parseNotebook('{"nbformat":4}', 'x.ipynb')).to.throw('it has no cells');
    expect(() => parseNotebook('{"nbformat":4,"cells":[{"cell_type":"x"}]}', 'x.ipynb')).to.throw('cell 1 is neither');
  });

  it('splits texts into lines that join to the same text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => joinLines(splitLines(text)) === text));
    expect(splitLines('a\r\nb\u2028c\n')).to.deep.equal(['a\r\n', 'b\u2028', 'c\n']);
    expect(splitLines('')).to.deep.equal([]);
  });
});

describe('stableJson', () => {
  it('says the same as JSON, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(stableJson(reversed)).to.equal(stableJson(value));
        expect(JSON.parse(stableJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
  });

  it('sorts keys that are numbers as text, like nbformat', () => {
    expect(stableJson({ 9: 0, 10: 0, a: undefined })).to.equal('{\n "10": 0,\n "9": 0\n}');
  });
});
