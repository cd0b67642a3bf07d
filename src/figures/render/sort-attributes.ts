const TAG = /<([\w:-]+)((?:\s+[\w:-]+="[^"]*")+)\s*(\/?)>/g;

/**
 * XML with the attributes of each element in alphabetical order, empty styles
 * left out: what a page draws first has them in another order than what it draws
 * later, so that the bytes would tell which figure came first.
 */
export const sortAttributes = (xml: string): string =>
  xml.replace(TAG, (_, name: string, attributes: string, end: string) => {
    const sorted = (attributes.match(/[\w:-]+="[^"]*"/g) ?? []).filter((one) => one !== 'style=""').sort();
    return `<${[name, ...sorted].join(' ')}${end}>`;
  });
