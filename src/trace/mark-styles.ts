import { DamageError } from '../input/damage';

/** How a cell is marked. */
export type Mark = 'count' | 'base';

/** Fills, as aRGB: what is counted stands out from what it is a share of. */
export const FILLS: Readonly<Record<Mark, string>> = { count: 'FFF4A460', base: 'FFFFF2CC' };

/**
 * Adds fills to a workbook's styles.xml, and on demand a marked twin of each
 * cell format that a marked cell has, so that its other formatting stays.
 */
export class MarkedStyles {
  private readonly fills: Readonly<Record<Mark, number>>;
  private readonly formats: string[];
  private readonly twins = new Map<string, number>();

  /** @throws DamageError if the styles have no fills or no cell formats. */
  constructor(private readonly xml: string) {
    const fills = listIn(xml, 'fills', 'fill').length;
    this.fills = { count: fills, base: fills + 1 };
    this.formats = listIn(xml, 'cellXfs', 'xf');
  }

  /** The number of a format's marked twin. */
  marked(format: number, mark: Mark): number {
    const key = `${format}/${mark}`;
    const made = this.twins.get(key);
    if (made !== undefined) return made;
    const own = this.formats[format] ?? this.formats[0] ?? '<xf/>';
    const open = /^<[^>]*?(?=\/?>)/.exec(own)?.[0] ?? '';
    const plain = open.replace(/\s(fillId|applyFill)="[^"]*"/g, '');
    this.formats.push(own.replace(open, `${plain} fillId="${this.fills[mark]}" applyFill="1"`));
    this.twins.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }

  toString(): string {
    const prefix = prefixOf(this.xml, 'fills');
    const fills = (['count', 'base'] as const).map(
      (mark) =>
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILLS[mark]}"/></${prefix}patternFill></${prefix}fill>`,
    );
    const withFills = replaceList(this.xml, 'fills', [...listIn(this.xml, 'fills', 'fill'), ...fills]);
    return replaceList(withFills, 'cellXfs', this.formats);
  }
}

const listPattern = (list: string): RegExp => new RegExp(`(<((?:\\w+:)?)${list}\\b[^>]*>)([\\s\\S]*?)(</\\2${list}>)`);

const prefixOf = (xml: string, list: string): string => listPattern(list).exec(xml)?.[2] ?? '';

/** The items of a list, as XML. */
function listIn(xml: string, list: string, item: string): string[] {
  const found = listPattern(list).exec(xml);
  if (!found) {
    const remedy = 'Save it again as .xlsx, and give that file.';
    throw new DamageError([{ found: `no ${list} in the workbook's styles`, expected: 'formats of cells', remedy }]);
  }
  return found[3]?.match(new RegExp(`<(?:\\w+:)?${item}\\b(?:[^>]*/>|[\\s\\S]*?</(?:\\w+:)?${item}>)`, 'g')) ?? [];
}

const replaceList = (xml: string, list: string, items: readonly string[]): string =>
  xml.replace(listPattern(list), (_, open: string, prefix: string) => {
    const counted = open.replace(/\scount="\d+"/, '').replace(/>$/, ` count="${items.length}">`);
    return `${counted}${items.join('')}</${prefix}${list}>`;
  });
