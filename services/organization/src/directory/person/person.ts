import { isBlank } from '@province/runtime/refusal'
import { wordsOf } from '../duty/words.ts'

/** What is recorded of somebody who works in the apparatus. */
export interface PersonIdentity {
  unitId: string
  name: string
  /** How they are addressed, such as a degree or rank; may be empty. */
  title: string
}

/** Somebody who holds, held or can hold an office; kept by the unit they belong to. */
export class Person {
  version = 1
  invented = false

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly name: string,
    readonly title: string,
  ) {}

  /** A person newly recorded; refuses names that are none. */
  static record(id: string, { unitId, name, title }: PersonIdentity): Person {
    return new Person(id, unitId, wordsOf('name', name), isBlank(title) ? '' : wordsOf('title', title))
  }
}
