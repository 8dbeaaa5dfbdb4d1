import { type ClockStanding, standingOf } from '@province/clocks'
import { inputInvalid } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { fold } from '@province/words'
import { validate as isId } from 'uuid'
import type { SealedTexts } from '../intake/intake.ts'
import type { VaultService } from '../vault/vault.service.ts'
import { outcomesOf, type PetitionKind, ruleOf } from './classification.ts'
import {
  type ListedPetitionRow,
  NO_DAY,
  type PetitionRepository,
  type PetitionRow,
  type PetitionStepRow,
} from './petition.repository.ts'
import { OPEN_STATES, type Outcome, type PetitionState } from './petition-lifecycle.ts'

/** Which petitions: under which unit, narrowed how, which page. */
export interface PetitionListing {
  within: string
  filter?: {
    open?: boolean | null
    states?: PetitionState[] | null
    kinds?: PetitionKind[] | null
    unclassified?: boolean | null
    dueBy?: string | null
    standings?: ClockStanding[] | null
    receivedFrom?: string | null
    receivedTo?: string | null
    search?: string | null
    matter?: string | null
  } | null
  first: number
  after?: string | null
}

const LONGEST_SEARCH = 100

const statesOf = ({ open, states }: NonNullable<PetitionListing['filter']>) =>
  open ? OPEN_STATES.filter((state) => !states || states.includes(state)) : (states ?? null)

/** Reads petitions, as far as they are in sight. */
export class PetitionService {
  constructor(
    private readonly petitions: PetitionRepository,
    private readonly vault: VaultService,
    private readonly request: RequestContext,
  ) {}

  async byId(id: string | null): Promise<PetitionRow | null> {
    if (id === null || !isId(id)) return null
    const row = await this.request.load<PetitionRow>('petitions', id, async (ids) => {
      const rows = await this.petitions.byIds(ids)
      return new Map(rows.map((each) => [each.id, each]))
    })
    return row ?? null
  }

  async ofVisit(visitId: string): Promise<PetitionRow[]> {
    const rows = await this.request.load<PetitionRow[]>('petitions of visits', visitId, async (ids) =>
      Map.groupBy(await this.petitions.ofVisits(ids), (row) => row.visitId ?? ''),
    )
    return rows ?? []
  }

  /** By the day due, those that wait longest first. */
  async list({ within, filter, ...args }: PetitionListing): Promise<Connection<ListedPetitionRow>> {
    const asked = filter ?? {}
    const page = pageOf(args, ['petitions', within, asked])
    if ((asked.search?.length ?? 0) > LONGEST_SEARCH)
      throw inputInvalid('filter.search', {
        vi: `Từ khóa dài nhất ${LONGEST_SEARCH} ký tự.`,
        en: `Search words have at most ${LONGEST_SEARCH} characters.`,
      })
    if (!isId(within) || (asked.matter && !isId(asked.matter)))
      return connectionOf<ListedPetitionRow>([], page, 0, () => [])
    const scope = {
      within,
      asOf: this.request.clock.today(),
      states: statesOf(asked),
      kinds: asked.kinds ?? (asked.unclassified ? [] : null),
      unclassified: asked.unclassified ?? false,
      dueBy: asked.dueBy ?? null,
      standings: asked.standings ?? null,
      receivedFrom: asked.receivedFrom ?? null,
      receivedTo: asked.receivedTo ?? null,
      search: fold(asked.search ?? '') || null,
      matterId: asked.matter ?? null,
    }
    const rows = await this.petitions.list(scope, page)
    const key = ({ dueOn, receivedOn, id }: ListedPetitionRow) => [dueOn, receivedOn, id]
    return connectionOf<ListedPetitionRow>(rows, page, rows[0]?.total ?? 0, key)
  }

  async stepsOf(id: string): Promise<PetitionStepRow[]> {
    const rows = await this.request.load<PetitionStepRow[]>('petition steps', id, async (ids) =>
      Map.groupBy(await this.petitions.stepsOf(ids), (row) => row.petitionId),
    )
    return rows ?? []
  }

  /** The whole of what was sealed, for who handles a complaint or reflection by law; nothing of a denunciation. */
  async sealedOf({ unitId, kind, vaultRecordId }: PetitionRow): Promise<SealedTexts | null> {
    const ordinary = kind === 'COMPLAINT' || kind === 'REFLECTION'
    if (!ordinary || !(await this.request.authority.may('petition.handle', unitId))) return null
    return (await this.vault.read(vaultRecordId)) ?? null
  }

  /** What may become of it now, for who handles it. */
  async outcomesOf({
    state,
    kind,
    jurisdiction,
    conditionsMet,
    receivedOn,
  }: PetitionRow): Promise<Outcome[]> {
    if (state !== 'CLASSIFIED' || !kind || !jurisdiction || conditionsMet === null) return []
    return [...outcomesOf({ kind, jurisdiction, conditionsMet }, receivedOn)]
  }

  ruleOf({ receivedOn }: PetitionRow) {
    return ruleOf(receivedOn)
  }

  /** The day by which the list is ordered, where something is due. */
  dueOn({ dueOn }: Partial<ListedPetitionRow>): string | null {
    return dueOn === undefined || dueOn === NO_DAY ? null : dueOn
  }

  /** How the most urgent of what is due stands today; null where nothing is. */
  standing({ dueOn, warnOn = null }: Partial<ListedPetitionRow>): ClockStanding | null {
    const day = this.dueOn({ ...(dueOn === undefined ? {} : { dueOn }) })
    return day === null
      ? null
      : standingOf({ state: 'RUNNING', dueOn: day, warnOn }, this.request.clock.today())
  }
}
