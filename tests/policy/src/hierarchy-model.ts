/** A unit with the spans of days on which it stood under another; null: without beginning, or without end. */
export interface ModelUnit {
  id: string
  level: string
  openedOn: string | null
  closedOn: string | null
  states: { parentId: string | null; from: string | null; to: string | null }[]
  /** The unit that it became whole when it ended; null: none, or several. */
  becameId: string | null
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/**
 * Who stands under whom, by walking from parent to parent: slow, short, and written apart from the product, which
 * keeps a closure table.
 */
export class HierarchyModel {
  readonly #units: ReadonlyMap<string, ModelUnit>

  constructor(
    readonly units: readonly ModelUnit[],
    readonly today: string,
  ) {
    this.#units = new Map(units.map((unit) => [unit.id, unit]))
  }

  /** The unit and everything above it on that day, or nothing when it was not there. */
  pathOn(unitId: string, day: string): string[] {
    const unit = this.#units.get(unitId)
    const state = unit?.states.find(({ from, to }) => (from ?? '') <= day && (to === null || day < to))
    if (!state) return []
    return [unitId, ...(state.parentId === null ? [] : this.pathOn(state.parentId, day))]
  }

  /**
   * The unit and everything above it today; of one that has ended, on its last day; of one to come, on its first. Where
   * the one at the top has ended since, what took its place whole stands above what ended under it.
   */
  path(unitId: string): string[] {
    const unit = this.#units.get(unitId)
    if (!unit) return []
    const { openedOn, closedOn } = unit
    if (closedOn !== null && closedOn <= this.today)
      return this.#withHeirs(this.pathOn(unitId, dayBefore(closedOn)))
    if (openedOn !== null && openedOn > this.today) return this.pathOn(unitId, openedOn)
    return this.pathOn(unitId, this.today)
  }

  #withHeirs(path: string[]): string[] {
    const top = this.#units.get(path.at(-1) ?? '')
    if (!top?.becameId || top.closedOn === null || top.closedOn > this.today) return path
    return this.#withHeirs([...path, top.becameId])
  }

  /** Did the unit stand under the other (or was it that one) on some day of the window? */
  stoodUnder(unitId: string, above: string, from: string, to: string): boolean {
    const changes = this.units.flatMap(({ states }) => states.flatMap((state) => [state.from, state.to]))
    const days = new Set([from, ...changes.filter((day) => day !== null && day > from && day < to)])
    return [...days].some((day) => this.pathOn(unitId, day ?? from).includes(above))
  }
}
