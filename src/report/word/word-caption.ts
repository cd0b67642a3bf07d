import { Paragraph, SequentialIdentifier, TextRun } from 'docx';

/**
 * A caption whose number is a field: Word counts anew when figures are moved.
 * @param word "Figur", which names the sequence, too.
 */
export const wordCaption = (word: string, title: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun(`${word} `), new SequentialIdentifier(word), new TextRun(`. ${title}`)],
  });
