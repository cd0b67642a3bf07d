import { normaliseText } from '../../input/normalise-text';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a piece of HTML, as structure files have it. */
export const plainText = (html: string): string =>
  normaliseText(
    html
      .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/giu, ' ')
      .replace(/<[^>]{0,1000}>/gu, ' ')
      .replace(
        /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
          const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      ),
  );
