/** What a client did in one operation on one day. */
export interface Usage {
  day: string
  operation: string
  requests: number
  errors: number
  cost: number
  milliseconds: number
}

/** One day of a client, over all its operations. */
export type UsageDay = Omit<Usage, 'operation'>

const added = (total: UsageDay, { requests, errors, cost, milliseconds }: UsageDay): UsageDay => ({
  day: total.day,
  requests: total.requests + requests,
  errors: total.errors + errors,
  cost: total.cost + cost,
  milliseconds: total.milliseconds + milliseconds,
})

/** Usage by day, the earliest first. */
export function usageByDay(usage: readonly Usage[]): UsageDay[] {
  const days = new Map<string, UsageDay>()
  for (const one of usage) {
    const none = { day: one.day, requests: 0, errors: 0, cost: 0, milliseconds: 0 }
    days.set(one.day, added(days.get(one.day) ?? none, one))
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** How much of the busiest day each day is, 0 to 1. */
export function shares(days: readonly UsageDay[]): number[] {
  const most = Math.max(1, ...days.map(({ requests }) => requests))
  return days.map(({ requests }) => requests / most)
}
