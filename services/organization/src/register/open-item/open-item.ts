/** Something that a domain has not finished for a unit. */
export interface OpenItem {
  domain: string
  /** What it is: an exemption, a schedule, a theme. */
  kind: string
  id: string
  label: string
  unitId: string
}

/** Names an item among those of all domains. */
export const itemName = ({ domain, kind, id }: Pick<OpenItem, 'domain' | 'kind' | 'id'>): string =>
  [domain, kind, id].join(' ')

/** An item of a unit that ended before, and which unit has taken it over since. */
export interface HeldItem extends Pick<OpenItem, 'domain' | 'kind' | 'id'> {
  heldBy: string
  /** The unit it was written at, with its code. */
  was: string
}

/** Each item once, at the unit that has it now. */
export function atHolders(items: readonly OpenItem[], held: readonly HeldItem[]): OpenItem[] {
  const holders = new Map(held.map((item) => [itemName(item), item]))
  const placed = items.map((item) => {
    const holder = holders.get(itemName(item))
    // Many a label names no unit: of several units’ papers at one holder each says whose it was.
    return holder ? { ...item, unitId: holder.heldBy, label: `${item.label} · ${holder.was}` } : item
  })
  return [...new Map(placed.map((item) => [itemName(item), item])).values()]
}
