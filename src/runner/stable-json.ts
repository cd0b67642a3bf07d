/**
 * JSON with keys in order and an indent of one space, as nbformat writes it: the
 * same bytes for the same value. (A replacer of JSON.stringify cannot do it:
 * keys like "10" jump the queue in every JavaScript object.)
 */
export function stableJson(value: unknown, indent = ''): string {
  const plain = toJson(value);
  if (plain === null || typeof plain !== 'object') return JSON.stringify(plain) ?? 'null';
  const inner = `${indent} `;
  if (Array.isArray(plain))
    return wrap(
      '[',
      ']',
      indent,
      plain.map((item) => inner + stableJson(item, inner)),
    );
  const fields = Object.entries(plain).filter(([, field]) => field !== undefined && typeof field !== 'function');
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return wrap(
    '{',
    '}',
    indent,
    fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${stableJson(field, inner)}`),
  );
}

const toJson = (value: unknown): unknown =>
  typeof (value as { toJSON?: unknown } | null)?.toJSON === 'function'
    ? (value as { toJSON: () => unknown }).toJSON()
    : value;

const wrap = (open: string, close: string, indent: string, items: readonly string[]): string =>
  items.length === 0 ? open + close : `${open}\n${items.join(',\n')}\n${indent}${close}`;
