/** What of a list follows the item with this key; everything when there is none. */
export function following<Item>(
  items: readonly Item[],
  after: string | undefined,
  keyOf: (item: Item) => string,
): readonly Item[] {
  return after === undefined ? items : items.slice(items.findIndex((item) => keyOf(item) === after) + 1)
}
