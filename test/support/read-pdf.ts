/** A node of a PDF's structure tree. */
export interface TaggedNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly TaggedNode[];
}

/** What a reader program finds in a PDF. */
export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly marked: boolean;
  /** One a page. */
  readonly trees: readonly TaggedNode[];
  readonly texts: readonly string[];
  readonly outline: readonly string[];
}

/** Reads a PDF with another program than the one that wrote it. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const trees: TaggedNode[] = [];
    const texts: string[] = [];
    for (let at = 1; at <= document.numPages; at++) {
      const page = await document.getPage(at);
      trees.push((await page.getStructTree()) as TaggedNode);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    }
    const outline = (await document.getOutline()) ?? [];
    const marks = await document.getMarkInfo();
    return {
      title: info.Title,
      language: info.Language,
      marked: marks?.Marked ?? false,
      ...{ trees, texts, outline: outline.map(({ title }: { title: string }) => title) },
    };
  } finally {
    await task.destroy();
  }
}

/** A node and all below it. */
export const nodesOf = (node: TaggedNode): TaggedNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
