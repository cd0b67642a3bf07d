import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { xmlText } from '../../figures/draw/escape-xml';

/** In the reader's own time, as zip files tell times: the same bytes everywhere. */
const NO_TIME = new Date(2000, 0, 1);
const NO_TIME_TEXT = '2000-01-01T00:00:00Z';

/**
 * A Word package that is the same bytes whenever it is made, and in one language:
 * what is named or numbered at random, or on from the document before, is numbered
 * in order of appearance; times are left out, in the charts' workbooks too, and so
 * are characters that XML cannot hold.
 * @param language Such as `sv-SE`.
 */
export function mendPackage(bytes: Uint8Array, language: string): Buffer {
  const relations = numbering('rIdPart');
  return rezip(bytes, (path, text) => {
    const named = xmlText(text).replace(/\brId[\w-]{12,}/g, relations);
    if (path.startsWith('word/charts/')) return mendChart(named, language);
    if (path === 'word/document.xml') return mendBody(named);
    return path === 'docProps/core.xml' ? named.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, NO_TIME_TEXT) : named;
  });
}

function rezip(bytes: Uint8Array, mend: (path: string, text: string) => string): Buffer {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const mended = /\.(?:xml|rels)$/.test(path)
      ? strToU8(mend(path, strFromU8(content)))
      : path.endsWith('.xlsx')
        ? rezip(content, (_, text) => text)
        : content;
    files[path] = [mended, { mtime: NO_TIME }];
  }
  return Buffer.from(zipSync(files));
}

function mendChart(xml: string, language: string): string {
  const axes = numbering('');
  return (
    xml
      .replace(/(<c:(?:axId|crossAx) val=")(\d+)/g, (_, start: string, id: string) => start + axes(id))
      // Every category is named, however little room there is.
      .replace(/<c:tickLblSkip\b[^>]*>/g, '')
      .replace(/(?=<c:noMultiLvlLbl\b)/g, '<c:tickLblSkip val="1"/>')
      .replace(/(<c:lang val="|\slang=")en-US"/g, `$1${language}"`)
  );
}

function mendBody(xml: string): string {
  const marks = numbering('');
  const drawings = numbering('');
  return xml
    .replace(/\b_Toc(\d+)\b/g, (_, id: string) => `_Toc${marks(id)}`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\sw:id=")(\d+)/g, (_, start: string, id: string) => start + marks(id))
    .replace(/(<wp:docPr id=")(\d+)/g, (_, start: string, id: string) => start + drawings(id));
}

/** Gives each name a number in order of appearance, the same each time. */
function numbering(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const given = known.get(name) ?? `${prefix}${known.size + 1}`;
    known.set(name, given);
    return given;
  };
}
