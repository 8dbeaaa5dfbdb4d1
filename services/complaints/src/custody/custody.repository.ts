import { Statements } from '@province/subgraph/read'
import type { PassphraseGuess } from './passphrase-guess.ts'

/** What a custodian alone is given of the vault: the own key under its passphrase, and records closed for it. */
export class CustodyRepository extends Statements {
  /** The own private key, under the passphrase of who asks. */
  async lockedKey(holderId: string): Promise<Buffer | undefined> {
    const text = 'select locked from complaints.vault_holder_key where holder_id = $1'
    const row = await this.row<{ locked: Buffer }>({ name: 'vault_locked_key', text, values: [holderId] })
    return row?.locked
  }

  /** The key of the record that sight is asked of, closed for who asks; nothing where it is not, or nobody asks for sight. */
  async envelopeOf(sightId: string): Promise<Buffer | undefined> {
    const text = 'select complaints.custodian_envelope($1) as sealed'
    const row = await this.row<{ sealed: Buffer | null }>({
      name: 'vault_custodian_envelope',
      text,
      values: [sightId],
    })
    return row?.sealed ?? undefined
  }

  /** How many passphrases of who asks were wrong within a day. */
  async guesses(): Promise<number> {
    const text = `select count(*)::int as wrong from complaints.passphrase_guess
      where subject = current_setting('app.subject', true) and recorded_at > clock_timestamp() - interval '1 day'`
    return (await this.row<{ wrong: number }>({ name: 'passphrase_guesses', text }))?.wrong ?? 0
  }

  keepGuess(guess: PassphraseGuess): void {
    this.request.em.persist(guess)
  }

  /** As `envelopeOf`, of the files that came with it. */
  envelopesOfParts(sightId: string): Promise<{ recordId: string; sealed: Buffer }[]> {
    const text = `select record_id as "recordId", sealed from complaints.custodian_part_envelopes($1)`
    return this.rows({ name: 'vault_custodian_part_envelopes', text, values: [sightId] })
  }
}
