import { dirname, join } from 'node:path'
import { handedOnBy, importsOf, sources } from './sources.ts'

/** From each file to the files of the same package that it imports, types too. */
export function arrows(): Map<string, string[]> {
  const all = new Set(sources())
  return new Map(
    [...all].map((path) => {
      const named = [...importsOf(path).map(({ from }) => from), ...handedOnBy(path)]
      const targets = named.filter((from) => from.startsWith('.')).map((from) => join(dirname(path), from))
      return [path, [...new Set(targets)].filter((target) => all.has(target))]
    }),
  )
}

/** The room of a service, package or slice in which a file stands, also in a wing; files at its front door are in none. */
export function roomOf(path: string): string | undefined {
  const [kind, name, src, ...place] = path.split('/')
  const rooms = place.slice(0, -1)
  return src === 'src' && rooms.length > 0 ? [kind, name, ...rooms].join('/') : undefined
}

/** Pairs of rooms that import each other. */
export function twoWayPairs(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const between = new Set<string>()
  for (const [path, targets] of graph)
    for (const target of targets) {
      const [from, to] = [roomOf(path), roomOf(target)]
      if (from && to && from !== to) between.add(`${from} → ${to}`)
    }
  const pairs = [...between].map((arrow) => arrow.split(' → ').sort().join(' ⇄ '))
  return [...new Set(pairs.filter((pair, place) => pairs.indexOf(pair) !== place))].sort()
}

/** Files that import each other in a circle, however long: each circle as its files in order (Tarjan). */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (path: string): number => {
    const own = order.size
    order.set(path, own)
    open.push(path)
    let low = own
    for (const target of graph.get(path) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, lowest.get(target) ?? order.get(target) ?? low)
    }
    lowest.set(path, low)
    if (low === own) {
      const circle = open.splice(open.indexOf(path))
      if (circle.length > 1) found.push(circle.sort())
    }
    return low
  }
  for (const path of graph.keys()) if (!order.has(path)) visit(path)
  return found
}
