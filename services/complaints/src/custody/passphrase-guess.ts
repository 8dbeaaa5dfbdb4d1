/** A passphrase that was wrong, and whose key it was tried on; appended, never changed. */
export class PassphraseGuess {
  constructor(
    readonly id: string,
    readonly subject: string,
  ) {}
}

/** How many may be wrong within a day: who mistypes has enough, who guesses has not. */
export const GUESSES_A_DAY = 8
