/**
 * A secret that an answer shows one time. GraphQL writes it out as its text; stored with the idempotency key, logged or
 * inspected it is `null`. The same mutation sent again therefore answers `null` there: whoever missed the first answer
 * sees that a secret was made and not seen, and makes a new one.
 */
export class Once {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** What GraphQL shows, on a nullable String field. */
  valueOf(): string {
    return this.#text
  }

  /** What is stored. */
  toJSON(): null {
    return null
  }
}

/** Marks a secret in a mutation's answer as shown once: return it from the service inside the row. */
export const once = (text: string): Once => new Once(text)
