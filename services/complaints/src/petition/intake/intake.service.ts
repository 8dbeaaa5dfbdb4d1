import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { VisitService } from '../../reception/index.ts'
import type { VaultService } from '../../vault/vault.service.ts'
import type { IntakeRepository, IntakeRow } from './intake.repository.ts'
import { Intake, type IntakeFacts, readSealed, type SealedTexts } from './intake.ts'
import { complainedUnitUnknown, deskClosed, visitElsewhere } from './intake-refusals.ts'

/** What was typed since it was saved last. */
export interface Typed {
  facts: IntakeFacts
  sealed: SealedTexts
}

const REGISTER = 'petition.register'

/** Writes petitions down as they are told: all of it on the server, what names anybody in the vault. */
export class IntakeService {
  readonly list: IntakeRepository['open']

  constructor(
    private readonly intakes: IntakeRepository,
    private readonly vault: VaultService,
    private readonly visits: VisitService,
    private readonly request: RequestContext,
  ) {
    this.list = intakes.open
  }

  /** Begins; a unit that merged away is written down for what took it over. */
  async open(broughtTo: string, typed: Typed): Promise<IntakeRow> {
    const { authority, subject, today, clock } = this.request
    const unitId = isId(broughtTo) ? await this.intakes.standing(broughtTo, today) : undefined
    if (!unitId) throw forbiddenOrMissing()
    await authority.require(REGISTER, unitId)
    const record = await this.vault.open(unitId, subject)
    const from = unitId === broughtTo ? null : broughtTo
    const intake = new Intake(v7(), unitId, subject, record, from, today, clock.now())
    await this.#take(intake, typed)
    this.intakes.add(intake)
    this.request.about(intake.id, unitId)
    return this.intakes.rowOf(intake)
  }

  /** Saves what was typed since. Refuses: `DESK_CLOSED` where sealed text could not be saved. */
  async save(seen: SeenVersion, typed: Typed): Promise<IntakeRow> {
    const intake = await this.own(seen)
    await this.#take(intake, typed)
    intake.touch(this.request.clock.now())
    return this.intakes.rowOf(intake)
  }

  async abandon(seen: SeenVersion): Promise<IntakeRow> {
    const intake = await this.own(seen)
    intake.end('ABANDONED')
    await this.vault.withdraw(intake.vaultRecordId)
    return this.intakes.rowOf(intake)
  }

  /** The actor's own open intake as it was seen. */
  async own(seen: SeenVersion): Promise<Intake> {
    const intake = await this.request.forChange(this.intakes, seen, REGISTER)
    this.request.about(intake.id, intake.unitId)
    return intake
  }

  byId(id: string): Promise<IntakeRow | null> {
    return this.intakes.byId(id)
  }

  /** What was typed and sealed; nothing where no key of it is at hand any more. */
  async typed({ vaultRecordId }: Pick<IntakeRow, 'vaultRecordId'>): Promise<SealedTexts | null> {
    return (await this.vault.read(vaultRecordId)) ?? null
  }

  async #take(intake: Intake, { facts, sealed }: Typed): Promise<void> {
    const { today } = this.request
    const { complainedUnitId: complained } = facts
    if (complained && !(isId(complained) && (await this.intakes.unitExists(complained, today))))
      throw complainedUnitUnknown()
    if (facts.visitId && (await this.visits.byId(facts.visitId))?.unitId !== intake.unitId)
      throw visitElsewhere()
    intake.save(facts, today)
    const texts = readSealed(sealed)
    if (Object.keys(texts).length === 0) return
    if (!(await this.vault.save(intake.vaultRecordId, { ...texts }))) throw deskClosed()
  }
}
