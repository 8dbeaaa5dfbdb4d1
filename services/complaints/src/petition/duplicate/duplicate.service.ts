import { fold } from '@province/words'
import type { SameNumbers } from '../../vault/desk-numbers.ts'
import type { VaultDesk } from '../../vault/vault-desk.ts'
import type { IntakeRow } from '../intake/intake.repository.ts'
import type { IntakeService } from '../intake/intake.service.ts'
import type { PetitionRow } from '../petition/petition.repository.ts'
import type { SenderService } from '../sender/sender.service.ts'
import type { DuplicateRepository, DuplicateRow, Typing } from './duplicate.repository.ts'
import { type LikenessReason, reasonsOf, weightOf } from './duplicate.ts'

/** A petition that may be the same, and what makes it so. */
export interface Duplicate {
  petitionId: string
  reasons: LikenessReason[]
}

const MOST_OFFERED = 5

const NONE: SameNumbers = { id: [], phone: [] }

/** Offers petitions that may be the same as the one at hand, within the sight of who asks. */
export class DuplicateService {
  constructor(
    private readonly duplicates: DuplicateRepository,
    private readonly intakes: IntakeService,
    private readonly senders: SenderService,
    private readonly desk: VaultDesk,
  ) {}

  /** While it is typed: by its numbers, its sender, its summary. */
  async ofIntake(intake: IntakeRow): Promise<Duplicate[]> {
    const { senderName, senderAddress, ...typed } = (await this.intakes.typed(intake)) ?? {}
    const { receivedOn, summary } = intake
    const numbers = this.desk.numbers.alike(typed)
    return this.#alike({ receivedOn, numbers, summary, except: null }, senderName, senderAddress)
  }

  /** Once it is registered: by its summary and, where it is in sight, its sender; nothing is like a denunciation. */
  async ofPetition({ id, kind, vaultRecordId, receivedOn, summary }: PetitionRow): Promise<Duplicate[]> {
    if (kind === 'DENUNCIATION' || vaultRecordId === null) return []
    const sender = await this.senders.of(vaultRecordId)
    const known = { receivedOn, numbers: NONE, summary, except: id }
    return this.#alike(known, sender?.name, sender?.address)
  }

  async #alike(known: Omit<Typing, 'name' | 'pairs' | 'address'>, name = '', address = '') {
    const { senders } = this.desk
    const rows = await this.duplicates.alike({
      ...known,
      summary: fold(known.summary),
      name: senders.marksOf(name),
      pairs: senders.pairsOf(name),
      address: senders.marksOf(address),
    })
    return offered(rows)
  }
}

const offered = (rows: readonly DuplicateRow[]): Duplicate[] =>
  rows
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map((row) => ({ petitionId: row.petitionId, reasons: reasonsOf(row) }))
    .filter(({ reasons }) => reasons.length > 0)
    .slice(0, MOST_OFFERED)
