import { AsyncLocalStorage } from 'node:async_hooks'
import { type Actor, languageOf } from '@province/actor'
import type { Language } from '@province/runtime/refusal'

/** What is known of a request by the time something is said: who asks becomes known on the way. */
interface Asked {
  language?: Language | undefined
  actor?: Actor
}

/** Errors are formatted far from the request, by a library that knows nothing of it: this is how it is found again. */
const asked = new AsyncLocalStorage<Asked>()

/** Does the work of one request; what goes wrong in it is told in the language of the request. */
export const whileAsked = <Answer>(asking: Asked, work: () => Answer): Answer => asked.run(asking, work)

/** The language of the request that is being worked on. */
export const spokenLanguage = (): Language => languageOf(asked.getStore() ?? {})
