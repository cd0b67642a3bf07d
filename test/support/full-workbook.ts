import * as XLSX from 'xlsx';
import { HEAD, answerRow } from './small-export';
import { swap } from './spoiled-export';
import { unzip, zip } from './zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Stands in everything of the workbook that tells who somebody is, and in nothing else. */
export const SECRET = /kanarie|hemligt/iu;

const relations = (...list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/** Parts that a spreadsheet program may write beside the cells, each with a secret. */
const PARTS: Readonly<Record<string, string>> = {
  'docProps/custom.xml': '<Properties><property name="Ansvarig"><vt>Kanarie</vt></property></Properties>',
  'docProps/thumbnail.jpeg': 'Kanarie',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Kanarie</author></authors></comments>`,
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><text>Kanarie</text></ThreadedComments>',
  'xl/persons/person.xml': '<personList><person displayName="Kanarie"/></personList>',
  'xl/drawings/vmlDrawing1.vml': '<xml>Kanarie</xml>',
  'xl/drawings/drawing1.xml': '<wsDr>Kanarie</wsDr>',
  'xl/charts/chart1.xml': '<chartSpace>kanarie@hemligt.example</chartSpace>',
  'xl/media/image1.png': 'Kanarie',
  'xl/externalLinks/externalLink1.xml': '<externalLink>Kanarie</externalLink>',
  'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
    'rId1',
    'externalLinkPath',
    'file:///C:/Users/kanarie/a.xlsx',
    'External',
  ]),
  'xl/connections.xml': '<connections><connection name="Kanarie"/></connections>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition refreshedBy="Kanarie"/>',
  'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords><s v="kanarie@hemligt.example"/></pivotCacheRecords>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition>Kanarie</pivotTableDefinition>',
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1"><autoFilter><filter val="kanarie@hemligt.example"/></autoFilter></table>`,
  'xl/revisions/revisionHeaders.xml': '<headers userName="Kanarie"/>',
  'xl/printerSettings/printerSettings1.bin': 'Kanarie',
  'xl/vbaProject.bin': 'Kanarie',
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="P3" i="1"/></calcChain>`,
  'customXml/item1.xml': '<author>Kanarie</author>',
  'docMetadata/LabelInfo.xml': '<labelList>Kanarie</labelList>',
};

/**
 * An .xlsx export of two answers with personal details in every place where a
 * workbook can have them: columns, cells computed from them, hidden sheets,
 * shared strings, and the parts around the cells.
 */
export function fullWorkbook(): Buffer {
  const book = XLSX.utils.book_new();
  const one = answerRow({
    id: 'a1',
    name: 'Ale',
    code: '1440',
    mail: 'kanarie@hemligt.example',
    har: [1],
    hinder: 'Ja',
  });
  const two = answerRow({
    id: 'a2',
    name: 'Alingsås',
    code: '1489',
    mail: 'Kanarie Fågel',
    hinder: 'Nej',
    kommentar: 'Fri text',
  });
  const sheet = XLSX.utils.aoa_to_sheet([
    [...HEAD[0]!, 'Uträknat', 'Antal'],
    HEAD[1]!,
    [...one, { t: 's', f: 'LOWER(E3)', v: 'till kanarie@hemligt.example' }, { t: 'n', f: 'COUNTA(E3:E4)', v: 2 }],
    [...two, { t: 's', f: '"a"&"b"', v: 'ab' }, { t: 'n', f: 'Dold!A1', v: 7 }],
  ]);
  XLSX.utils.book_append_sheet(book, sheet, 'Svar');
  const list = [
    ['Svars-ID', 'Form', 'Land', 'E-postadress'],
    ['a1', 'Vänort', 'Norge', 'kanarie@hemligt.example'],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(list), 'Samarbeten');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Kanarie på dolt blad']]), 'Dold');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['synligt']]), 'kanarie@hemligt.example');
  book.Workbook = { Sheets: [{}, {}, { Hidden: 2 }, {}], Names: [{ Name: 'Namn', Ref: 'Dold!$A$1' }] };
  book.Props = { Author: 'Kanarie', LastAuthor: 'Kanarie', Company: 'Hemligt AB', Manager: 'Kanarie' };
  const parts = unzip(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer);
  for (const [name, content] of Object.entries(PARTS)) parts.set(name, Buffer.from(content).toString('latin1'));
  const change = (name: string, from: string | RegExp, to: string): void =>
    void parts.set(name, swap(parts.get(name) ?? '', from, Buffer.from(to).toString('latin1')));

  parts.set(
    'xl/worksheets/_rels/sheet1.xml.rels',
    relations(
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'hyperlink', 'mailto:kanarie@hemligt.example', 'External'],
      ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId5', 'table', '../tables/table1.xml'],
    ),
  );
  change(
    'xl/worksheets/sheet1.xml',
    '</sheetData>',
    '</sheetData><autoFilter ref="A2:O4"><filterColumn colId="4"><filters><filter val="kanarie@hemligt.example"/></filters></filterColumn></autoFilter>' +
      '<mergeCells count="1"><mergeCell ref="H1:J1"/></mergeCells>' +
      '<conditionalFormatting sqref="E3:E4"><cfRule type="cellIs" priority="1" operator="equal"><formula>"Kanarie"</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="H3:H4"><cfRule type="cellIs" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="E3"><formula1>"Kanarie,Fågel"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="E3" r:id="rId3" tooltip="Kanarie"/></hyperlinks>',
  );
  change(
    'xl/worksheets/sheet1.xml',
    '</worksheet>',
    '<pageSetup paperSize="9" r:id="rId4"/><headerFooter><oddHeader>Kanarie</oddHeader></headerFooter><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>',
  );
  change(
    'xl/workbook.xml',
    '<sheets>',
    '<fileSharing userName="Kanarie"/><AlternateContent><absPath url="C:\\Users\\kanarie\\"/></AlternateContent><bookViews><workbookView activeTab="3"/></bookViews><sheets>',
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdP" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>` +
      `<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  change(
    '[Content_Types].xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  return zip(parts);
}
