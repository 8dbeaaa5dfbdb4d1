import type { Clock, ClockRule, PauseAllowed } from '@province/clocks'

/** A rule as it is shown: with its pauses, also where it was stored before rules had any. */
export interface ShownRule extends ClockRule {
  pauses: readonly PauseAllowed[]
}

/** The rule of a clock; one that was stored before rules said what may pause them takes that from the table of today. */
export const ruleOf = ({ rule }: Clock, rules: readonly ClockRule[]): ShownRule => ({
  ...rule,
  pauses: rule.pauses ?? rules.find(({ code }) => code === rule.code)?.pauses ?? [],
})
