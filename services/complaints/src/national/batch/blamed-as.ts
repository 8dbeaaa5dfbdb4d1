import { Refusal } from '@province/runtime/refusal'

/** Does what may be refused, and blames the argument as this mutation calls it. */
export function blamedAs<Done>(field: string, work: () => Done): Done {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    throw new Refusal(cause.code, cause.told, { ...cause.detail, field })
  }
}
