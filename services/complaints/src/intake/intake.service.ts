import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { BlindIndex } from '../vault/blind-index.ts'
import type { VaultService } from '../vault/vault.service.ts'
import type { VisitService } from '../visit/visit.service.ts'
import type { IntakeRepository, IntakeRow } from './intake.repository.ts'
import { Intake, type IntakeFacts, readSealed, type SealedTexts } from './intake.ts'
import { complainedUnitUnknown, deskClosed, visitElsewhere } from './intake-refusals.ts'

/** What was typed since it was kept last. */
export interface Typed {
  facts: IntakeFacts
  sealed: SealedTexts
}

const REGISTER = 'petition.register'

const rowOf = (intake: Intake): IntakeRow => ({ ...intake, keptAt: intake.keptAt.toISOString() })

/** Writes petitions down as they are told: all of it on the server, what names anybody in the vault. */
export class IntakeService {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly vault: VaultService,
    private readonly index: BlindIndex,
    private readonly visits: VisitService,
    private readonly request: RequestContext,
  ) {}

  /** Begins; a unit that merged away is written down for what took it over. */
  async open(broughtTo: string, typed: Typed): Promise<IntakeRow> {
    const { authority, actor, clock } = this.request
    const unitId = isId(broughtTo) ? await this.intakes.standing(broughtTo, clock.today()) : undefined
    if (!unitId) throw forbiddenOrMissing()
    await authority.require(REGISTER, unitId)
    const record = await this.vault.open(unitId, actor.subject)
    const from = unitId === broughtTo ? null : broughtTo
    const intake = new Intake(v7(), unitId, actor.subject, record, from, clock.today(), clock.now())
    await this.#take(intake, typed)
    this.intakes.add(intake)
    this.request.about(intake.id, unitId)
    return rowOf(intake)
  }

  /** Keeps what was typed since. Refuses: `DESK_CLOSED` where sealed text could not be kept. */
  async keep(id: string, expectedVersion: number, typed: Typed): Promise<IntakeRow> {
    const intake = await this.own(id, expectedVersion)
    await this.#take(intake, typed)
    intake.touch(this.request.clock.now())
    return rowOf(intake)
  }

  async abandon(id: string, expectedVersion: number): Promise<IntakeRow> {
    const intake = await this.own(id, expectedVersion)
    intake.end('ABANDONED')
    await this.vault.withdraw(intake.vaultRecordId)
    return rowOf(intake)
  }

  /** The actor's own open intake as it was seen. */
  async own(id: string, expectedVersion: number): Promise<Intake> {
    const intake = isId(id) ? await this.intakes.load(id) : null
    if (!intake) throw forbiddenOrMissing()
    await this.request.authority.require(REGISTER, intake.unitId)
    if (intake.version !== expectedVersion) throw staleVersion(intake.version)
    this.request.about(intake.id, intake.unitId)
    return intake
  }

  async byId(id: string): Promise<IntakeRow | null> {
    if (!isId(id)) return null
    const row = await this.request.load<IntakeRow>('intakes', id, async (ids) => {
      const rows = await this.intakes.byIds(ids)
      return new Map(rows.map((each) => [each.id, each]))
    })
    return row ?? null
  }

  async list(args: { first: number; after?: string | null }): Promise<Connection<IntakeRow>> {
    const page = pageOf(args, ['intakes'])
    const rows = await this.intakes.open(page)
    return connectionOf<IntakeRow>(rows, page, rows[0]?.total ?? 0, ({ keptAt, id }) => [keptAt, id])
  }

  /** What was typed and sealed; nothing where no key of it is at hand any more. */
  async typed({ vaultRecordId }: Pick<IntakeRow, 'vaultRecordId'>): Promise<SealedTexts | null> {
    return (await this.vault.read(vaultRecordId)) ?? null
  }

  async #take(intake: Intake, { facts, sealed }: Typed): Promise<void> {
    const today = this.request.clock.today()
    const { complainedUnitId: complained } = facts
    if (complained && !(isId(complained) && (await this.intakes.unitExists(complained, today))))
      throw complainedUnitUnknown()
    if (facts.visitId && (await this.visits.byId(facts.visitId))?.unitId !== intake.unitId)
      throw visitElsewhere()
    intake.keep(facts, today)
    const texts = readSealed(sealed)
    if (Object.keys(texts).length === 0) return
    if (!(await this.vault.keep(intake.vaultRecordId, { ...texts }))) throw deskClosed()
    if (texts.nationalId !== undefined) intake.idHash = this.index.of('id', texts.nationalId)
    if (texts.phone !== undefined) intake.phoneHash = this.index.of('phone', texts.phone)
  }
}
