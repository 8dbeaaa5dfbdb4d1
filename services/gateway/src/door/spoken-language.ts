import { AsyncLocalStorage } from 'node:async_hooks'
import { languageOf } from '@province/actor'
import type { Language } from '@province/runtime/refusal'
import type { Asking } from './asking.ts'

/** Errors are formatted far from the request, by a library that knows nothing of it: this is how it is found again. */
const asked = new AsyncLocalStorage<Asking>()

/** Does the work of one request; what goes wrong in it is told in the language of the request. */
export const whileAsked = <Answer>(asking: Asking, work: () => Answer): Answer => asked.run(asking, work)

/** The language of the request that is being worked on. */
export const spokenLanguage = (): Language => languageOf(asked.getStore() ?? {})
