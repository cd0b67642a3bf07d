import { maskPersonal } from '../input/mask-personal';

/** Something of an export that a copy is without: in English for the command line, in Swedish for the copy itself. */
export interface LeftOut {
  readonly en: string;
  readonly sv: string;
}

type Kind = readonly [en: string, sv: string];

const KINDS = {
  comments: ['comments and notes, and who wrote them', 'kommentarer och anteckningar, och vem som skrev dem'],
  properties: [
    'document properties: author, company and the like',
    'dokumentets egenskaper: författare, företag och liknande',
  ],
  links: ['links to files, pages and addresses', 'länkar till filer, sidor och adresser'],
  drawings: ['drawings, pictures and charts', 'teckningar, bilder och diagram'],
  pivots: ['pivot tables with their copies of the data', 'pivottabeller med sina kopior av uppgifterna'],
  views: ['tables, filters and saved views', 'tabeller, filter och sparade vyer'],
  headers: ['headers and footers of printed pages', 'sidhuvuden och sidfötter'],
  validations: ['lists of allowed values', 'listor över tillåtna värden'],
  formats: ['conditional formats that hold texts', 'villkorsstyrda format med text'],
  names: ['defined names', 'definierade namn'],
  macros: ['macros and controls', 'makron och kontroller'],
  history: ['where, when and by whom it was saved and changed', 'var, när och av vem filen sparades och ändrades'],
  others: ['other parts', 'andra delar'],
} as const satisfies Readonly<Record<string, Kind>>;

type KindName = keyof typeof KINDS;

/** By the beginning of an archive part's name; null says nothing of anybody and is not told. */
const PARTS: readonly (readonly [RegExp, KindName | null])[] = [
  [/^\[Content_Types\]\.xml$|\.rels$|^xl\/(calcChain|metadata|sharedStrings)\.|^xl\/worksheets\/[^/]+$/i, null],
  [/comments|^xl\/persons\/|\.vml$/i, 'comments'],
  [/^docProps\//i, 'properties'],
  [/^xl\/(externalLinks\/|connections|queryTables\/|xmlMaps)/i, 'links'],
  [/^xl\/(drawings|media|charts|chartsheets|diagrams|embeddings|richData)\//i, 'drawings'],
  [/^xl\/(pivot|slicer|timeline|model)/i, 'pivots'],
  [/^xl\/(tables|namedSheetViews)\//i, 'views'],
  [/^xl\/(vba|activeX|ctrlProps|macrosheets|dialogsheets)|^customUI/i, 'macros'],
  [/^xl\/(revisions\/|users)|^docMetadata|^_xmlsignatures/i, 'history'],
];

/** By the name of an element of a sheet or of the workbook. */
const ELEMENTS: Readonly<Record<string, KindName>> = {
  hyperlinks: 'links',
  externalReferences: 'links',
  autoFilter: 'views',
  tableParts: 'views',
  customSheetViews: 'views',
  customWorkbookViews: 'views',
  scenarios: 'views',
  headerFooter: 'headers',
  dataValidations: 'validations',
  conditionalFormatting: 'formats',
  definedNames: 'names',
  fileSharing: 'history',
  AlternateContent: 'history',
  protectedRanges: 'history',
};

/** What archive parts and elements that were left out are to people, each kind once. */
export function leftOutKinds(parts: readonly string[], elements: readonly string[]): LeftOut[] {
  const kinds = new Set<KindName>();
  for (const part of parts) {
    const known = PARTS.find(([pattern]) => pattern.test(part));
    const kind = known ? known[1] : 'others';
    if (kind) kinds.add(kind);
  }
  for (const element of elements) {
    const kind = ELEMENTS[element];
    if (kind) kinds.add(kind);
  }
  return (Object.keys(KINDS) as KindName[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ en: KINDS[kind][0], sv: KINDS[kind][1] }));
}

/** A column that was emptied. */
export function leftOutColumn(sheet: string, column: string, head: string | null, cells: number): LeftOut {
  const place = `${sheet}!${column}`;
  const [en, sv] = [maskPersonal(head ?? 'formulas'), maskPersonal(head ?? 'formler', 'sv')];
  return {
    en: `column "${en}" (${place}), ${cells} ${cells === 1 ? 'cell' : 'cells'} emptied`,
    sv: `kolumnen ”${sv}” (${place}), ${cells} ${cells === 1 ? 'cell tömd' : 'celler tömda'}`,
  };
}

/** A sheet that was taken out. */
export const leftOutSheet = (name: string): LeftOut => ({
  en: `hidden sheet ${maskPersonal(name)}`,
  sv: `det dolda bladet ${maskPersonal(name, 'sv')}`,
});

/** Formulas that gave way to their values. */
export const leftOutFormulas = (formulas: number): LeftOut => ({
  en: `${formulas} ${formulas === 1 ? 'formula, whose value stays' : 'formulas, whose values stay'}`,
  sv: `formler (${formulas}), men inte deras värden`,
});
