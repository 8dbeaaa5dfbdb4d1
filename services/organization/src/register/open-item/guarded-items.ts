/** How many there are of something whose single ones only some may know of. */
export interface GuardedItem {
  domain: string
  kind: string
  label: string
  unitId: string
  count: number
}

/** One number a kind and unit: what a unit took over is counted with its own. */
export function together(items: readonly GuardedItem[]): GuardedItem[] {
  const groups = Map.groupBy(items, ({ domain, kind, unitId }) => `${domain} ${kind} ${unitId}`)
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const count = rest.reduce((sum, item) => sum + item.count, first.count)
    // A label begins with its number, as the domain wrote it.
    return [{ ...first, count, label: first.label.replace(/^\d+/, String(count)) }]
  })
}
