/** A number, or a word that ranks or compares, where it stands in the report's text. */
export interface Token {
  /** As in the register, and `forord` and `baksida` for the pages before and after. */
  readonly chapter: string;
  /** From 1 in each chapter. */
  readonly paragraph: number;
  /** From 1 in each paragraph. */
  readonly order: number;
  /** Lower case. */
  readonly token: string;
  readonly kind: 'number' | 'qualifier';
}

/** A chapter begins at a new page (a leading space in the text) with one of these headings. */
const CHAPTERS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^ Förord/, () => 'forord'],
  [/^ Sammanfattning/, () => 'sammanfattning'],
  [/^ Metod/, () => 'metod'],
  [/^ Kapitel (\d) –/, (match) => match[1] ?? ''],
  [/^ BILAGA/, () => 'bilaga'],
  [/^ Internationella samarbeten/, () => 'baksida'],
];

/** Digits: one token for a date, a range, or thousands with a space; nothing else joins. */
const DIGITS = String.raw`\d{1,3}(?: \d{3})+(?!\d)|\d+(?:-\d+)*`;

/** Words that state a quantity. "Andra" is not among them: in this report it means "other", never "second". */
const NUMBER_WORDS = [
  ...['noll', 'en', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  ...['ingen', 'inget', 'inga', 'båda', 'bägge', 'vardera', 'enda', 'hälften', 'halva', 'dubbelt', 'fördubbling'],
  ...['första', 'tredje', 'fjärde', 'femte'],
];

const QUALIFIERS = [
  ...['vanlig\\p{L}*', 'flest\\p{L}*', 'fler', 'minsk\\p{L}*', 'sjunk\\p{L}*', 'störr?e', 'störst\\p{L}*', 'mindre'],
  ...['högre', 'lägre', 'högst\\p{L}*', 'lika', 'jämn\\p{L}*', 'tätt', 'näst', 'följt', 'följer', 'därefter', 'topp'],
  ...['sticker', 'klart', 'betydligt', 'särskilt', 'växer', 'öka\\p{L}*', 'framför allt', 'huvudsakliga'],
  ...['nedåtgående', 'viktiga', 'majoritet\\p{L}*', 'mer än', 'alltmer'],
];

const WORD = (words: readonly string[]): string => `(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`;
const TOKEN = new RegExp(`(?<number>${DIGITS}|${WORD(NUMBER_WORDS)})|(?<qualifier>${WORD(QUALIFIERS)})`, 'giu');

/** All tokens of the report's text, in order. */
export function extractTokens(text: string): Token[] {
  return paragraphs(text).flatMap(({ chapter, paragraph, content }) =>
    [...content.matchAll(TOKEN)].map((match, index) => ({
      chapter,
      paragraph,
      order: index + 1,
      token: match[0].toLocaleLowerCase('sv'),
      kind: match.groups?.number === undefined ? ('qualifier' as const) : ('number' as const),
    })),
  );
}

interface Paragraph {
  readonly chapter: string;
  readonly paragraph: number;
  readonly content: string;
}

/**
 * The text has a blank line after every line, so paragraphs are told apart by
 * form: one ends before a new page, before a wider gap, after a short line
 * that ends a sentence, and after a very short line before a capital.
 */
function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let chapter = 'forord';
  let paragraph = 0;
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) found.push({ chapter, paragraph: ++paragraph, content: lines.join(' ') });
    lines = [];
  };
  let blanks = 0;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') {
      blanks++;
      continue;
    }
    const last = lines.at(-1) ?? '';
    const sentenceEnds = last.length < 60 && /[.:?!”]\d*$/.test(last);
    const headingEnds = last.length < 45 && !last.endsWith('-') && /^[\p{Lu}”[#\d]/u.test(line);
    if (/^ \S/.test(raw) || blanks > 1 || sentenceEnds || headingEnds) close();
    blanks = 0;
    for (const [heading, nameOf] of CHAPTERS) {
      const match = heading.exec(raw);
      if (match) {
        close();
        chapter = nameOf(match);
        paragraph = 0;
      }
    }
    lines.push(line);
  }
  close();
  return found;
}
