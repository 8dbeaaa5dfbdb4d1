import { inputInvalid, type Message } from '@province/runtime/refusal'

const AFTER_NOW: Message = {
  vi: 'Thời điểm không được sau lúc này.',
  en: 'The moment is not after now.',
}

const BEFORE_IT: Message = {
  vi: 'Thời điểm không được sớm hơn bước trước đó.',
  en: 'The moment does not come before the step before it.',
}

/** Refuses a moment that did not come yet, and one before what it follows on. */
export function requirePast(field: string, at: Date, now: Date, after: Date | null = null): void {
  if (at > now) throw inputInvalid(field, AFTER_NOW)
  if (after && at < after) throw inputInvalid(field, BEFORE_IT)
}
