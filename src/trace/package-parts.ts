import { posix } from 'node:path';
import { DamageError } from '../input/damage';
import { attribute, elements, unescapeXml } from './xml';
import type { Zip } from './zip';

/** Where an .xlsx workbook says what it is made of. */
export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';
export const CONTENT_TYPES = '[Content_Types].xml';

/** A relation of the workbook to another part. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  /** Name of the part. */
  readonly part: string;
  readonly xml: string;
}

/** A sheet of the workbook's list. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
  /** Number that the workbook knows it by. */
  readonly number: number;
}

/** The workbook's relations to parts of the file, in order. */
export const relationsOf = (zip: Zip): Relation[] =>
  elements(zip.text(RELATIONS), 'Relationship')
    .filter((xml) => attribute(xml, 'TargetMode') !== 'External')
    .map((xml) => {
      const target = unescapeXml(attribute(xml, 'Target') ?? '');
      return {
        id: attribute(xml, 'Id') ?? '',
        type: posix.basename(attribute(xml, 'Type') ?? ''),
        part: target.startsWith('/') ? target.slice(1) : posix.join('xl', target),
        xml,
      };
    });

/** The sheets that the workbook lists, in order. */
export const sheetsOf = (zip: Zip): ListedSheet[] =>
  elements(zip.text(WORKBOOK), 'sheet').map((sheet) => ({
    name: unescapeXml(attribute(sheet, 'name') ?? ''),
    isHidden: !['visible', undefined].includes(attribute(sheet, 'state')),
    relation: attribute(sheet, '\\w+:id') ?? '',
    number: Number(attribute(sheet, 'sheetId')),
  }));

/**
 * The part that a relation of the workbook points to.
 * @throws DamageError if there is no such relation.
 */
export function partOf(zip: Zip, test: (relation: Relation) => boolean): string {
  const relation = relationsOf(zip).find(test);
  if (relation) return relation.part;
  const remedy = 'Save it again as .xlsx, and give that file.';
  throw new DamageError([
    { place: RELATIONS, found: 'no such part of the workbook', expected: 'styles and sheets', remedy },
  ]);
}
