/** From which states a step may be taken, and where it leads; without `to` it leaves things where they stand. */
interface Transition {
  readonly from: readonly string[]
  readonly to?: string
}

type Transitions = Readonly<Record<string, Transition>>
type Leading<Step> = Step extends { readonly to: infer To extends string } ? To : never
type StateOf<Table extends Transitions> = Table[keyof Table]['from'][number] | Leading<Table[keyof Table]>
type StepOf<Table extends Transitions> = keyof Table & string

/** A table of steps, with what follows from it. */
export interface Lifecycle<Table extends Transitions> {
  readonly table: Table
  /** Every state that the table names, each once. */
  readonly states: readonly StateOf<Table>[]
  /** Every step, in the order of the table. */
  readonly steps: readonly StepOf<Table>[]
  /** The state after a step; throws what the lifecycle refuses with where the step is not allowed. */
  step(state: StateOf<Table>, step: StepOf<Table>): StateOf<Table>
  /** The steps that may be taken from a state, in the order of the table: what a screen offers. */
  allowed(state: StateOf<Table>): StepOf<Table>[]
}

export namespace Lifecycle {
  /** The states of a lifecycle: `Lifecycle.State<typeof transferLifecycle>`. */
  export type State<L> = L extends Lifecycle<infer Table> ? StateOf<Table> : never
  /** The steps of a lifecycle. */
  export type Step<L> = L extends Lifecycle<infer Table> ? StepOf<Table> : never
}

/** Makes a lifecycle from its table; `refuse` gives the refusal of a step that a state does not allow. */
export function lifecycle<const Table extends Transitions>(
  table: Table,
  refuse: (state: StateOf<Table>, step: StepOf<Table>) => Error,
): Lifecycle<Table> {
  const steps = Object.keys(table) as StepOf<Table>[]
  const transitionOf = (step: StepOf<Table>): Transition => {
    const transition = Object.hasOwn(table, step) ? table[step] : undefined
    if (!transition) throw new Error(`the table has no step ${step}`)
    return transition
  }
  const leads = (state: string, step: StepOf<Table>) => transitionOf(step).from.includes(state)
  return {
    table,
    steps,
    states: [
      ...new Set(Object.values(table).flatMap(({ from, to }) => (to === undefined ? from : [...from, to]))),
    ] as StateOf<Table>[],
    step: (state, step) => {
      if (!leads(state, step)) throw refuse(state, step)
      return (transitionOf(step).to ?? state) as StateOf<Table>
    },
    allowed: (state) => steps.filter((step) => leads(state, step)),
  }
}
