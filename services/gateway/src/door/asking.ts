import type { Actor } from '@province/actor'
import type { Language } from '@province/runtime/refusal'
import type { ToldCost } from '../cost/cost-desk.ts'
import type { Leave } from '../cost/places.ts'

/** What became known of one GraphQL request on its way in: a refused one is counted and answered with headers too. */
export interface Asking {
  startedAt: number
  actor?: Actor
  /** The language asked for, where one was. */
  language?: Language | undefined
  /** Which operation: its name, and how its document's hash begins. */
  operation?: string
  cost: number
  told?: ToldCost
  headers: Record<string, string>
  /** Gives back the place among the requests of whoever asks, once it is answered. */
  leave?: Leave
  /** Aborts when whoever asked has gone away before the answer. */
  gone: AbortSignal
  /** Whether the answer holds an error. */
  failed: boolean
}

/** A request of which nothing is known yet: it counts as failed until it is answered. */
export const newAsking = (language?: Language, gone: AbortSignal = new AbortController().signal): Asking => ({
  startedAt: performance.now(),
  gone,
  language,
  cost: 0,
  headers: {},
  failed: true,
})
