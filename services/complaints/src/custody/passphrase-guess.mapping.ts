import { defineEntity } from '@mikro-orm/core'
import { PassphraseGuess } from './passphrase-guess.ts'

/** Table `complaints.passphrase_guess`: appended only. */
export const PassphraseGuessMapping = defineEntity({
  class: PassphraseGuess,
  tableName: 'passphrase_guess',
  properties: (p) => ({
    id: p.uuid().primary(),
    subject: p.text(),
  }),
})
