/** When a breaker opens and when it tries again. */
export interface BreakerSettings {
  failuresToOpen: number
  withinMs: number
  halfOpenAfterMs: number
}

export const BREAKER: BreakerSettings = { failuresToOpen: 3, withinMs: 5_000, halfOpenAfterMs: 2_000 }

export interface CircuitBreaker {
  /** False while open; when it is time to try again, true for exactly one call. */
  mayCall(): boolean
  succeeded(): void
  /** `certain` opens at once: the other side is known not to answer. */
  failed(certain?: boolean): void
  readonly open: boolean
}

/** Stops asking a subgraph whose transport fails, so that the rest answers at once instead of waiting for it. */
export function createCircuitBreaker(now: () => number, settings: BreakerSettings = BREAKER): CircuitBreaker {
  let failures: number[] = []
  let retryAt: number | undefined
  const open = () => {
    retryAt = now() + settings.halfOpenAfterMs
    failures = []
  }
  return {
    get open() {
      return retryAt !== undefined
    },
    mayCall() {
      if (retryAt === undefined) return true
      if (now() < retryAt) return false
      retryAt = now() + settings.halfOpenAfterMs
      return true
    },
    succeeded() {
      failures = []
      retryAt = undefined
    },
    failed(certain = false) {
      failures = [...failures.filter((at) => now() - at < settings.withinMs), now()]
      if (certain || retryAt !== undefined || failures.length >= settings.failuresToOpen) open()
    },
  }
}
