import { Refusal } from '@province/runtime/refusal'

/** A decision about a clock that is a step of a case: what blames its day blames that of the step. */
export const onDayOfStep = <Result>(decision: Promise<Result>): Promise<Result> =>
  decision.catch((cause: unknown) => {
    if (!(cause instanceof Refusal) || cause.detail.field !== 'day') throw cause
    throw new Refusal(cause.code, cause.told, { ...cause.detail, field: 'input.on' })
  })
