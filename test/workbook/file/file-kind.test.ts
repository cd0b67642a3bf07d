import { expect } from 'chai';
import { fileKind } from '../../../src/workbook/file/file-kind';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('fileKind', () => {
  it('takes text for text in every encoding, with whatever characters', () => {
    const text = 'Svars-ID;Status\r\n1;–’–’ ﬁﬁ – Östersjön\r\n';
    expect(fileKind(Buffer.from(text))).to.equal('text');
    expect(fileKind(Buffer.from('Östersjön;\u0096', 'latin1'))).to.equal('text');
    expect(fileKind(utf16(`\ufeff${text}`))).to.equal('text');
    expect(fileKind(utf16(`\ufeff${text}`).swap16())).to.equal('text');
    expect(fileKind(utf16(text.repeat(3)))).to.equal('text');
  });

  it('takes a web page for one in every encoding', () => {
    expect(fileKind(Buffer.from('\ufeff <html><body>'))).to.equal('html');
    expect(fileKind(utf16('<!DOCTYPE html>'))).to.equal('html');
  });

  it('takes bytes that are no characters for another kind of file', () => {
    expect(fileKind(Buffer.from([65, 66, 0, 67, 68, 69]))).to.equal('binary');
    expect(fileKind(Buffer.from(Array.from({ length: 64 }, (_, at) => at % 8)))).to.equal('binary');
    expect(fileKind(Buffer.alloc(64))).to.equal('binary');
    expect(fileKind(Buffer.alloc(0))).to.equal('empty');
  });
});
