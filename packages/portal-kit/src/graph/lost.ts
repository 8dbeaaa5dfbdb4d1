/** Answers after which the same request is sent again, under its key: it never arrived, or nobody knows what became of it. */
const AGAIN = [
  'NETWORK_UNREACHABLE',
  'SERVER_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'BUDGET_SPENT',
  'BUSY_TRY_AGAIN',
]

/** How long to wait before that. */
export const RETRY_MS = 2_000

export const isLost = (code: string): boolean => AGAIN.includes(code)
