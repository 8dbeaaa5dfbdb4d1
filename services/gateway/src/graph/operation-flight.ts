import type { Actor, CallClient } from '@province/actor'
import type { Language } from '@province/runtime/refusal'

/** What travels with one operation to every subgraph call it makes. */
export interface OperationFlight {
  actor: Actor
  client: CallClient
  language: Language
  /** One deadline for the whole operation: a deadline per call would add up over hops. */
  signal: AbortSignal
  /** Extensions of a subgraph's answer speak to the gateway only. */
  onExtensions: (subgraph: string, extensions: Record<string, unknown>) => void
}

/** A signal that aborts after so many milliseconds, unless it is cleared. */
export function startDeadline(milliseconds: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController()
  const timer = setTimeout(
    () => controller.abort(new DOMException('The operation took too long.', 'TimeoutError')),
    milliseconds,
  )
  timer.unref()
  return { signal: controller.signal, clear: () => clearTimeout(timer) }
}

/** Settles with the work or rejects when the signal aborts: work in this process need not honour signals. */
export async function raced<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted()
  let onAbort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
