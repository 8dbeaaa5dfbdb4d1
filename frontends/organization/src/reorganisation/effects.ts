/** What an event did to one unit. */
export interface Effect<Unit extends { id: string }> {
  kind: string
  predecessor?: Unit | null
  successor?: Unit | null
}

/** Effects that end in the same unit: several become one, or one goes on. */
export interface Outcome<One> {
  key: string
  effects: One[]
}

/**
 * How many units of each level went into how many of that level: what came from outside was none before, and what a
 * level went into when it was abolished is none of it.
 */
export function countByLevel<One extends Effect<{ id: string; level: string }>>(
  outcomes: readonly Outcome<One>[],
): { level: string; before: number; after: number }[] {
  const of = ({ predecessor, successor }: One) => predecessor?.level ?? successor?.level ?? ''
  const effects = Map.groupBy(
    outcomes.flatMap((outcome) => outcome.effects),
    of,
  )
  return [...effects].map(([level, told]) => {
    const before = told.filter(({ predecessor }) => predecessor)
    const after = outcomes.filter(({ effects: [effect] }) => effect?.successor?.level === level)
    return { level, before: before.length, after: after.length }
  })
}

/** The effects of an event by kind, and within a kind by the unit they end in, in the order they were told. */
export function groupEffects<One extends Effect<{ id: string }>>(
  effects: readonly One[],
): Map<string, Outcome<One>[]> {
  const kinds = new Map<string, Outcome<One>[]>()
  for (const effect of effects) {
    const outcomes = kinds.get(effect.kind) ?? []
    const key = effect.successor?.id ?? effect.predecessor?.id ?? ''
    const known = outcomes.find((outcome) => outcome.key === key)
    if (known) known.effects.push(effect)
    else outcomes.push({ key, effects: [effect] })
    kinds.set(effect.kind, outcomes)
  }
  return kinds
}
