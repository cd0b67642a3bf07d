import { utils } from 'xlsx';
import { attribute } from './xml';

/** A row of a sheet's XML. */
export const ROW = /<((?:\w+:)?)row\b([^>]*?)(\/>|>([\s\S]*?)<\/\1row>)/g;
/** A cell of a row's XML. */
export const CELL = /<((?:\w+:)?)c\b([^>]*?)(\/>|>([\s\S]*?)<\/\1c>)/g;

/** A cell as it stands in a sheet's XML. */
export interface CellXml {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly attributes: string;
  readonly content: string;
}

/** A row as it stands in a sheet's XML. */
export interface RowXml {
  readonly row: number;
  readonly attributes: string;
  readonly cells: readonly CellXml[];
}

/** The rows of a sheet's XML. Rows and cells that do not say where they are follow the ones before. */
export function* sheetRows(xml: string): Generator<RowXml> {
  let row = 0;
  for (const [, , attributes = '', , content = ''] of xml.matchAll(ROW)) {
    row = Number(attribute(attributes, 'r') ?? row + 1);
    let column = -1;
    const cells = [...content.matchAll(CELL)].map(([, , own = '', , inside = '']): CellXml => {
      const told = attribute(own, 'r');
      column = told === undefined ? column + 1 : utils.decode_cell(told).c;
      return { row, column, attributes: own, content: inside };
    });
    yield { row, attributes, cells };
  }
}
