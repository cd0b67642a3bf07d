import { decodeText } from '../../input/decode-text';

/** What the first bytes of a file say that it is, whatever its name says. */
export type FileKind =
  'empty' | 'zip' | 'compound' | 'pdf' | 'picture' | 'html' | 'fods' | 'xml' | 'rtf' | 'text' | 'binary';

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['compound', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['pdf', '%PDF'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', 'GIF8'],
  ['rtf', '{\\rtf'],
];

/** Tells the kind of a file from its first bytes. */
export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = bytes.subarray(0, 1024);
  const known = SIGNATURES.find(([, signature]) => start.toString('latin1').startsWith(signature));
  if (known) return known[0];
  const text = decodeText(start);
  if (/^\s*(<!doctype html|<html|<head|<table|<meta)/iu.test(text)) return 'html';
  if (/^\s*<\?xml/iu.test(text))
    return /<html[\s>]/iu.test(text) ? 'html' : /<office:document[\s>]/u.test(text) ? 'fods' : 'xml';
  // Counted in characters: in UTF-16 half a dash is a control byte, and every other byte a zero.
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return !text.includes('\0') && controls * 20 <= text.length ? 'text' : 'binary';
}
