import { textIn } from './bare-sheet';

const STRING = /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/g;

/** The texts of a workbook's table of shared strings, by number. */
export const sharedStrings = (xml: string): string[] => [...xml.matchAll(STRING)].map(([one]) => textIn(one));

/** The table with only the texts that are used; the others are blank, so that the numbers stay. */
export function usedStrings(xml: string, used: ReadonlySet<number>): string {
  let number = 0;
  return xml.replace(STRING, (one: string, prefix: string) =>
    used.has(number++) ? one : `<${prefix}si><${prefix}t/></${prefix}si>`,
  );
}
