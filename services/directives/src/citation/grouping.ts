class Leaders {
  readonly #leader = new Map<string, string>()

  of(id: string): string {
    const next = this.#leader.get(id) ?? id
    return next === id ? id : this.of(next)
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].sort()
    if (first !== undefined && second !== undefined && first !== second) this.#leader.set(second, first)
  }
}

/** Puts together all that are related, directly or through others; only neighbours within a block are asked. */
export function related<T extends { readonly id: string }>(
  blocks: Iterable<readonly T[]>,
  areRelated: (a: T, b: T) => boolean,
): (item: T) => string {
  const leaders = new Leaders()
  for (const block of blocks)
    for (const [at, a] of block.entries())
      for (let next = at + 1; next < block.length; next += 1) {
        const b = block[next]
        if (b && areRelated(a, b)) leaders.join(a.id, b.id)
      }
  return (item) => leaders.of(item.id)
}
