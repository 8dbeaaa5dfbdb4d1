import { TransportFailure } from './transport-failure.ts'

/** After how long a call in flight begins to check that the other side is alive, and how often then. */
export interface Pulse {
  everyMs: number
}

const PULSE: Pulse = { everyMs: 800 }

/**
 * Runs a call to a subgraph and, while it takes long, asks for a sign of life. A process or a database that is busy
 * answers; one that is stopped does not, and the call ends then instead of at the operation's deadline.
 */
export async function whileAlive<T>(
  alive: () => Promise<boolean>,
  pulse: Pulse = PULSE,
  call: (silent: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  // Made only once it is needed: an error takes its stack, and nearly every call answers in time.
  const end = () => controller.abort(new TransportFailure('The subgraph does not answer.', true))
  const check = () =>
    void alive()
      .catch(() => false)
      .then((lives) => lives || end())
  const timer = setInterval(check, pulse.everyMs)
  timer.unref()
  try {
    return await call(controller.signal)
  } finally {
    clearInterval(timer)
  }
}
