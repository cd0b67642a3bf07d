/** A text as somebody reads it, in one form, with where each of its characters stands in the text itself. */
export interface SeenText {
  readonly text: string;
  /** From and to (exclusive) in the original, of a stretch of {@link text}. */
  origin(from: number, to: number): readonly [from: number, to: number];
}

/** A character of the original. */
interface Point {
  readonly character: string;
  readonly at: number;
}

/** What nobody sees, line breaks and tabs aside. */
const UNSEEN = /^[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]$|^(?!\s)\p{Cc}$/u;
const DASH = /^[\p{Pd}\u02d7\u2043\u2212]$/u;
const DOT = /^[\u00b7\u2022\u3002]$/u;
const SLASH = /^[\u2044\u2215]$/u;
/** Written from the right to the left as it stands: shown in reverse. */
const [OVERRIDE, END_OF_OVERRIDE] = ['\u202e', '\u202c'];

/**
 * What somebody reads in a text: without invisible characters, with one kind of
 * digit, dash, full stop and space. Where characters turn the direction of
 * writing round, the text is given both as it stands and as it is shown.
 * @example seenTexts('070–123\u00a045 67')[0].text // '070-123 45 67'
 */
export function seenTexts(text: string): SeenText[] {
  const points = pointsOf(text);
  return text.includes(OVERRIDE) ? [seen(points), seen(turned(points))] : [seen(points)];
}

function pointsOf(text: string): Point[] {
  let at = 0;
  return Array.from(text, (character) => {
    at += character.length;
    return { character, at: at - character.length };
  });
}

function seen(points: readonly Point[]): SeenText {
  const [text, starts, ends]: [string[], number[], number[]] = [[], [], []];
  let last = ' ';
  for (const { character, at } of points) {
    const shown = formOf(character);
    const end = at + character.length;
    const isAgain = (shown === ' ' && last === ' ' && text.length > 0) || (isMark(shown) && !isLetter(last));
    if (shown === '' || isAgain) {
      // What hangs on a character goes with it.
      if (isAgain && shown !== ' ' && ends.length > 0) ends[ends.length - 1] = end;
      continue;
    }
    for (const unit of shown.split('')) {
      text.push(unit);
      starts.push(at);
      ends.push(end);
    }
    last = isMark(shown) ? last : shown;
  }
  return {
    text: text.join(''),
    origin: (from, to) => [least(starts.slice(from, to)), most(ends.slice(from, to))],
  };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

const isMark = (character: string): boolean => character > '\u02ff' && /^\p{M}$/u.test(character);
const isLetter = (character: string): boolean => /\p{L}$/u.test(character);

/** One form for a character. Of Latin letters none changes, and ² and ½ are no digits. */
function formOf(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (/^[\s\u2800]$/u.test(character)) return ' ';
  if (UNSEEN.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (DOT.test(character)) return '.';
  if (SLASH.test(character)) return '/';
  if (character <= '\u00ff') return character;
  const compatible = character.normalize('NFKC');
  if (compatible !== character) return [...compatible].map(formOf).join('');
  return /^\p{Nd}$/u.test(character) ? digitOf(character) : character;
}

/** Digits of every script stand together, from zero to nine. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** The characters in the order in which they are shown. */
function turned(points: readonly Point[]): Point[] {
  const shown: Point[] = [];
  let held: Point[] | null = null;
  for (const point of points) {
    if (point.character === OVERRIDE) held ??= [];
    else if (point.character === END_OF_OVERRIDE && held) {
      shown.push(...held.reverse());
      held = null;
    } else (held ?? shown).push(point);
  }
  return [...shown, ...(held ?? []).reverse()];
}
