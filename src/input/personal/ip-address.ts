import { isIPv6 } from 'node:net';
import { stretches, type Detail, type Stretch } from './detail';

/** Groups of 0 to 255, no part of a longer number; not what is called a version or a section. */
const IPV4 = new RegExp(
  String.raw`(?<![\d.\p{L}])(?<!\d,)(?<!(?:version|ver|avsnitt|kapitel|kap|punkt|paragraf)\.? )(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\.?\d|\p{L})`,
  'giu',
);
const IPV6 = /(?<![\p{L}\p{N}:.])[\da-f:.]+(?:%[\da-z._-]+)?/giu;
/** The longest IPv6 address, with an IPv4 tail and a zone. */
const LONGEST = 80;

/** IPv4 addresses, and IPv6 addresses in all their forms. */
export const ipAddress: Detail = {
  en: '[IP address]',
  sv: '[IP-adress]',
  find: (text) => [...sixes(text), ...stretches(text, IPV4, isFour)].sort(([a], [b]) => a - b),
};

/** "1.200.100.000" is a number with its thousands. */
const isFour = ([, ...groups]: RegExpExecArray): boolean =>
  groups.every((group) => Number(group) <= 255) && groups[3] !== '000';

function sixes(text: string): Stretch[] {
  return [...text.matchAll(IPV6)].flatMap(({ 0: run, index }): Stretch[] => {
    if (run.length > LONGEST || !/:.*:/u.test(run)) return [];
    // A full stop or colon may end the sentence.
    const address = isIPv6(run) ? run : run.replace(/[.:]$/u, '');
    const isAddress = address !== '::' && isIPv6(address);
    const follows = text.slice(index + address.length, index + address.length + 2);
    return isAddress && !/^[\p{L}\p{N}]/u.test(follows) ? [[index, index + address.length]] : [];
  });
}
