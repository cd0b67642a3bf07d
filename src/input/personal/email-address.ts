import { stretches, type Detail } from './detail';

const CHARACTER = String.raw`[\p{L}\p{M}\p{N}._%+&!#$*=?^{|}~-]`;
const PLAIN = CHARACTER.replace('%', '');
/** A run of characters from its beginning: from anywhere else the same run would be gone through again. */
const RUN = `(?<!${CHARACTER})${CHARACTER}+`;
const BRACKETED = (words: string): string => String.raw` ?[(\[{<] ?(?:${words}) ?[)\]}>] ?`;

/** "@" and how people and web pages write it so that programs do not see it. */
const AT = String.raw`(?: ?(?:@|&#0*64;|&#x0*40;|&commat;) ?|${BRACKETED('at|a|@|snabel-?a|snabel a')}| ?snabel-?a | snabel a )`;
const DOT = String.raw`(?:\.| \. |${BRACKETED(String.raw`dot|punkt|prick|\.`)}| (?:dot|punkt|prick) )`;
const LABEL = String.raw`[\p{L}\p{M}\p{N}-]+`;
/** The last label of a domain has a letter: `package@1.2.3` is a version. */
const DOMAIN = String.raw`(?:(?:${LABEL}${DOT})+(?=[\p{N}-]*\p{L})${LABEL}|\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\[[\da-f.:]+\])`;

const PATTERNS = [
  // https://name:word@host
  String.raw`(?<=://)[^\s/@]+@[^\s/@]+`,
  // "name [dot] name": as many as names have.
  `${RUN}(?:(?:${BRACKETED('dot|punkt|prick')}| (?:dot|punkt|prick) )${CHARACTER}+){0,3}${AT}${DOMAIN}`,
  // "name%40host" of a URL, where "%" is no character of names.
  `(?<!${PLAIN})${PLAIN}+%40${DOMAIN}`,
  // "name at host dot se", "name.name at host.se": other words around "at" are English.
  String.raw`${RUN} at (?:${LABEL}\.)*${LABEL}(?: (?:dot|punkt) ${LABEL})+`,
  String.raw`${RUN}(?= at )(?<=[\p{L}\p{N}][._][\p{L}\p{N}-]{1,64}) at (?:${LABEL}\.)+[\p{L}\p{M}]{2,}`,
];
const PATTERN = new RegExp(PATTERNS.join('|'), 'giu');

/** E-mail addresses, the ones in disguise too, and who logs in by a URL. */
export const emailAddress: Detail = {
  en: '[e-mail address]',
  sv: '[e-postadress]',
  find: (text) => stretches(text, PATTERN),
};
