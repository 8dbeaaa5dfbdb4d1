import { isBlank } from '@province/runtime/refusal'
import { textInvalid } from './reception-slot-refusals.ts'

/** The longest word about a day, a place or a reason, in characters. */
export const LONGEST_TEXT = 300

/** Refuses `INPUT_INVALID` for a text that is there but says nothing, or is too long. */
export function refuseText(field: string, text: string | null): void {
  if (text !== null && (isBlank(text) || text.length > LONGEST_TEXT)) throw textInvalid(field, LONGEST_TEXT)
}

/** As `refuseText`, for a text that must be there. */
export function requireText(field: string, text: string | null): string {
  refuseText(field, text ?? '')
  return text ?? ''
}
