/**
 * Gives texts ids that are unique among those it gave: "Vad det är?" is `vad-det-ar`.
 * @example const id = slugs(); id('Bas') // 'bas'; id('Bas') // 'bas-2'
 */
export function slugs(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'del';
    const times = (given.get(slug) ?? 0) + 1;
    given.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}
