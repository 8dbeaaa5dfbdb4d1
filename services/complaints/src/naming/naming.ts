import { holdsAddress } from './address-in-text.ts'
import { looksLikeName } from './look-of-names.ts'
import { namesOneOf, peopleOf } from './name-in-text.ts'
import { holdsNumber, holdsOneOf } from './number-in-text.ts'
import { wordsOf } from './text-words.ts'

/** What names people, as far as it is known. */
export interface Persons {
  names: readonly string[]
  numbers: readonly string[]
  addresses: readonly string[]
}

/** What is written down of the parties to a petition. */
export interface PartyTexts {
  senderName?: string
  senderAddress?: string
  nationalId?: string
  phone?: string
  complainedPerson?: string
}

/** Whom these texts name, and by what they could be found. */
export function personsIn(texts: PartyTexts): Persons {
  const given = (...fields: (keyof PartyTexts)[]) => fields.flatMap((field) => texts[field] || [])
  return {
    names: given('senderName', 'complainedPerson'),
    numbers: given('phone', 'nationalId'),
    addresses: given('senderAddress'),
  }
}

/** By what a text tells of a person. */
export type Telling = 'NAME' | 'NUMBER' | 'ADDRESS'

export const NOBODY: Persons = { names: [], numbers: [], addresses: [] }

/** By what a text tells of these people, if it does; numbers that could be anybody’s are told of nobody. */
export function tellsOf(text: string, persons: Persons): Telling | undefined {
  const words = wordsOf(text)
  if (namesOneOf(words, persons.names.flatMap(peopleOf))) return 'NAME'
  if (holdsOneOf(text, persons.numbers) || holdsNumber(text)) return 'NUMBER'
  return holdsAddress(words, persons.addresses) ? 'ADDRESS' : undefined
}

/** Whether a text seems to name somebody, whoever that is. */
export const seemsToName = (text: string): boolean => looksLikeName(wordsOf(text))
