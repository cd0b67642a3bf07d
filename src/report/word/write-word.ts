import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { ReportDocument } from '../model/document';
import { mendPackage } from './mend-package';
import { BULLETS, NUMBERS, wordBlock, wordHeading } from './word-blocks';
import { BASE_STYLE, wordStyles } from './word-styles';
import { wordTexts } from './word-texts';

/** In twentieths of a point: A4, 2.5 cm around the text. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } };

/**
 * A report as a Word document that an editor can go on with: charts of Word's own
 * with their numbers, captions that count themselves, styles by name.
 */
export async function writeWord({ title, source, status, chapters }: ReportDocument): Promise<Buffer> {
  let lists = 0;
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 400, hanging: 300 } } },
    },
  ];
  const document = new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    description: source,
    styles: wordStyles(),
    numbering: {
      config: [
        { reference: BULLETS, levels: level(LevelFormat.BULLET, '•') },
        { reference: NUMBERS, levels: level(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    pageNumbers: () => ({ bookmarks: new Map() }),
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ text: title, style: 'Title' }),
          new Paragraph({ text: source }),
          ...(status === null ? [] : [new Paragraph({ text: status })]),
          new Paragraph({ children: [new TextRun({ text: wordTexts().contents, bold: true, size: 27 })] }),
          new TableOfContents(wordTexts().contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
          ...chapters.flatMap(({ title: name, blocks }) => [
            wordHeading(name, 1),
            ...blocks.flatMap((block) => wordBlock(block, block.kind === 'list' ? ++lists : 0)),
          ]),
        ],
      },
    ],
  });
  return mendPackage(await Packer.toBuffer(document), wordTexts().language);
}

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: BASE_STYLE,
        children: [new TextRun(`${title}  ·  ${wordTexts().page} `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
