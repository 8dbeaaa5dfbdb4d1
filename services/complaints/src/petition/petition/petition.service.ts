import { type ClockStanding, standingOf } from '@province/clocks'
import { inputInvalid } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { fold } from '@province/words'
import type { SenderSealing } from '../../vault/sender-sealing.ts'
import type { VaultService } from '../../vault/vault.service.ts'
import type { SealedTexts } from '../intake/intake.ts'
import { allowedSteps, classificationOf, outcomesNow, ruleOf } from './classification.ts'
import {
  NO_DAY,
  type PetitionRepository,
  type PetitionRow,
  type PetitionScope,
  type PetitionStepRepository,
} from './petition.repository.ts'
import { codeOf } from './petition-code.ts'
import { OPEN_STATES, type Outcome, type PetitionStep } from './petition-lifecycle.ts'

/** What narrows a list: what its scope has, in the words of who asks. */
export interface PetitionNarrowing extends Omit<PetitionScope, 'words' | 'marks' | 'code'> {
  open?: boolean | null
  search?: string | null
}

/** Which petitions: narrowed how, which page. */
export type PetitionListing = Omit<Parameters<PetitionRepository['list']>[0], keyof PetitionScope> & {
  filter?: PetitionNarrowing | null
}

const LONGEST_SEARCH = 100

const statesOf = ({ open, states }: PetitionNarrowing) =>
  open ? OPEN_STATES.filter((state) => !states || states.includes(state)) : states

/** Reads petitions, as far as they are in sight. */
export class PetitionService {
  readonly ofVisit: PetitionRepository['ofVisit']
  readonly stepsOf: PetitionStepRepository['ofPetition']

  constructor(
    private readonly petitions: PetitionRepository,
    steps: PetitionStepRepository,
    private readonly vault: VaultService,
    private readonly sealing: SenderSealing,
    private readonly request: RequestContext,
  ) {
    this.ofVisit = petitions.ofVisit
    this.stepsOf = steps.ofPetition
  }

  byId(id: string | null): Promise<PetitionRow | null> {
    return this.petitions.byId(id)
  }

  /** By the day due, those that wait longest first, unless asked otherwise. */
  async list({ filter, ...page }: PetitionListing) {
    const { open: _open, search, ...narrowing } = filter ?? {}
    const scope = { ...narrowing, states: statesOf(filter ?? {}) }
    return this.petitions.list({ ...page, ...scope, ...(await this.#searched(search ?? '')) })
  }

  /** A code typed whole is looked up before anything is searched. */
  async #searched(search: string): Promise<Pick<PetitionScope, 'words' | 'marks' | 'code'>> {
    if (search.length > LONGEST_SEARCH)
      throw inputInvalid('filter.search', {
        vi: `Từ khóa dài nhất ${LONGEST_SEARCH} ký tự.`,
        en: `Search words have at most ${LONGEST_SEARCH} characters.`,
      })
    const code = codeOf(search)
    if (code && (await this.petitions.byCode(code))) return { code }
    return { words: fold(search) || null, marks: this.sealing.searchedOf(search) }
  }

  /** The whole of what was sealed, for who handles a complaint or reflection by law; nothing of a denunciation. */
  async sealedOf({ unitId, kind, vaultRecordId }: PetitionRow): Promise<SealedTexts | null> {
    const ordinary = kind === 'COMPLAINT' || kind === 'REFLECTION'
    if (!ordinary || !vaultRecordId || !(await this.request.authority.may('petition.handle', unitId)))
      return null
    return (await this.vault.shown(vaultRecordId)) ?? null
  }

  /** What may become of it now. */
  outcomesOf(petition: PetitionRow): readonly Outcome[] {
    return outcomesNow(petition.state, classificationOf(petition), petition.receivedOn)
  }

  /** What may be done to it now. */
  stepsNow(petition: PetitionRow): PetitionStep[] {
    return allowedSteps(petition.state, classificationOf(petition), petition.receivedOn)
  }

  ruleOf({ receivedOn }: PetitionRow) {
    return ruleOf(receivedOn)
  }

  /** The next day on which something is due; after a change it is read again. */
  async dueOn({ id, dueOn }: PetitionRow): Promise<string | null> {
    const day = dueOn ?? (await this.petitions.byId(id))?.dueOn ?? null
    return day === NO_DAY ? null : day
  }

  /** How the most urgent of what is due stands today; null where nothing is. */
  async standing({ id, ...row }: PetitionRow): Promise<ClockStanding | null> {
    const { dueOn, warnOn } = row.dueOn === null ? ((await this.petitions.byId(id)) ?? row) : row
    if (dueOn === null || dueOn === NO_DAY) return null
    return standingOf({ state: 'RUNNING', dueOn, warnOn }, this.request.today)
  }
}
