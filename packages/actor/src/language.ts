import type { Language } from '@province/runtime/refusal'
import type { Actor } from './actor.ts'

/** What is known of the language of a request. */
interface Spoken {
  /** As the request asked. */
  language?: Language | undefined
  actor?: Actor
}

/** The language of a request; where it named none the account's own, and without that Vietnamese. */
export const languageOf = ({ language, actor }: Spoken): Language => language ?? actor?.language ?? 'vi'
