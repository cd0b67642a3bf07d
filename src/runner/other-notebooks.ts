/**
 * Tells what the notebooks that run now do not make: files of figures, tables
 * and notebooks, and ids, all of which start with their notebook's chapter.
 * @param ran File names of notebooks, such as `1-engagemang.ipynb`.
 * @example ofOtherNotebooks(['1-engagemang.ipynb'])('2-varldskarta.svg') // true
 */
export function ofOtherNotebooks(ran: readonly string[]): (name: string) => boolean {
  const chapters = ran.map(chapterOf);
  return (name) => !chapters.includes(chapterOf(name));
}

const chapterOf = (name: string): string | undefined => name.replace(/\..*$/, '').split('-')[0];
