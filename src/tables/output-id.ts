const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The id of a figure or table, which names its files: it cannot leave the output folder.
 * @throws Error `not an id: …`
 */
export function outputId(id: string): string {
  if (!ID.test(id))
    throw new Error(`not an id: ${id} (lower-case letters, digits and single hyphens, such as 1-reasons)`);
  return id;
}
