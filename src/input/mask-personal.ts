import type { Detail } from './personal/detail';
import { emailAddress } from './personal/email-address';
import { ipAddress } from './personal/ip-address';
import { personalNumber } from './personal/personal-number';
import { phoneNumber } from './personal/phone-number';
import { seenTexts, type SeenText } from './seen-text';

/** Of what looks like two of them, the first is meant. */
const DETAILS: readonly Detail[] = [emailAddress, phoneNumber, personalNumber, ipAddress];
/** Stands for what is masked already: no digit, letter or space. */
const TAKEN = '\u0001';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly detail: Detail;
}

/**
 * A text without e-mail addresses, IP addresses, personal numbers and phone
 * numbers, however they are written: looked for in what is seen of the text,
 * cut out of the text itself.
 * @param language Of what is put there: messages are in English, what readers of the report see in Swedish.
 * @example maskPersonal('ring 08-123 45 67') // 'ring [phone number]'
 */
export function maskPersonal(text: string, language: 'en' | 'sv' = 'en'): string {
  const found = seenTexts(text)
    .flatMap(detailsIn)
    .sort((a, b) => a.from - b.from);
  let [masked, done] = ['', 0];
  for (const { from, to, detail } of found) {
    if (from >= done) masked += text.slice(done, from) + detail[language];
    done = Math.max(done, to);
  }
  return masked + text.slice(done);
}

function detailsIn({ text, origin }: SeenText): Found[] {
  let rest = text;
  return DETAILS.flatMap((detail) => {
    const found = detail.find(rest);
    let [left, done] = ['', 0];
    for (const [from, to] of found) {
      left += rest.slice(done, from) + TAKEN.repeat(to - from);
      done = to;
    }
    rest = left + rest.slice(done);
    return found.map((stretch) => {
      const [from, to] = origin(...stretch);
      return { from, to, detail };
    });
  });
}
