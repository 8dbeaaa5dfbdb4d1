import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { CasePartyService } from '../case-party/case-party.service.ts'
import type {
  DenunciationCasePetitionRepository,
  DenunciationCaseRepository,
  DenunciationCaseRow,
  OfferedDenunciation,
} from './denunciation-case.repository.ts'
import { type Concerned, DenunciationCase, refuseHandler } from './denunciation-case.ts'
import type { DenunciationCaseStep } from './denunciation-case-lifecycle.ts'
import {
  openerConcerned,
  petitionInCase,
  petitionNotFit,
  petitionsMissing,
} from './denunciation-case-refusals.ts'
import { DenunciationCasePetition, onDay, type StepFacts } from './denunciation-case-step.ts'
import type { DenunciationPetitionsService } from './denunciation-petitions.service.ts'
import type { DenunciationThreadService } from './denunciation-thread.service.ts'

const HANDLE = 'petition.handle'
const READ = 'denunciation.read'
const MOST_PETITIONS = 100

/** What is asked of a step; today when no day is said. */
export type StepAsked = { [Fact in keyof StepFacts]?: StepFacts[Fact] | null } & {
  step: DenunciationCaseStep
}

/** By which petitions a case is opened, what it is about, and whom it concerns. */
export interface OpeningAsked {
  petitions: readonly string[]
  title: string
  concerned?: string | null
  concernedUnit?: string | null
  concernedHead?: boolean | null
  concernedAccount?: string | null
  keptOut?: readonly string[] | null
}

/** Opens cases of denunciation, and takes each of their steps with what it means for time limits and petitions. */
export class DenunciationCaseService {
  readonly list: DenunciationCaseRepository['list']
  readonly stepsOf: DenunciationThreadService['stepsOf']
  readonly petitionsOf: DenunciationCasePetitionRepository['ofCase']
  readonly casesOf: DenunciationCasePetitionRepository['ofPetition']

  constructor(
    private readonly cases: DenunciationCaseRepository,
    private readonly links: DenunciationCasePetitionRepository,
    private readonly thread: DenunciationThreadService,
    private readonly follow: { petitions: DenunciationPetitionsService; parties: CasePartyService },
    private readonly request: RequestContext,
  ) {
    this.list = cases.list
    this.stepsOf = thread.stepsOf
    this.petitionsOf = links.ofCase
    this.casesOf = links.ofPetition
  }

  byId(id: string | null): Promise<DenunciationCaseRow | null> {
    return this.cases.byId(id)
  }

  /** Opens the case of denunciations: accepted ones are accepted with it, others have yet to be checked. */
  async open(asked: OpeningAsked): Promise<DenunciationCaseRow> {
    const ids = [...new Set(asked.petitions)]
    if (ids.length === 0 || ids.length > MOST_PETITIONS) throw petitionsMissing()
    const offered = ids.every((id) => isId(id)) ? await this.cases.offered(ids) : []
    const [one] = offered
    if (!one || offered.length < ids.length) throw forbiddenOrMissing()
    const { subject, today } = this.request
    const { unitId } = one
    await this.#require(unitId)
    const acceptedOn = acceptedTogether(offered, unitId)
    const { parties } = this.follow
    const [account = null] = await parties.accounts('input.concernedAccount', [asked.concernedAccount])
    const keptOut = await parties.accounts('input.keptOut', asked.keptOut ?? [])
    const concerned = { ...concernedOf(asked, offered), concernedAccount: account, keptOut }
    if ([account, ...keptOut].includes(subject)) throw openerConcerned()
    await this.#refuseHandler(unitId, concerned)
    const received = offered.map(({ receivedOn }) => receivedOn).sort()[0] ?? today
    const opening = { ...this.#named(unitId), title: asked.title, ...concerned }
    const opened = new DenunciationCase(opening, received, acceptedOn ?? received, subject)
    if (acceptedOn !== null) opened.acceptedBefore(acceptedOn)
    opened.concerned = parties.sealedName(opened.concerned)
    this.cases.add(opened)
    for (const id of ids) this.links.add(new DenunciationCasePetition(opened.id, id, unitId, subject))
    await this.thread.takeOver(opened, ids)
    this.thread.note(opened, 'open', onDay(opened.lastOn))
    return this.cases.shown(opened)
  }

  async step(seen: SeenVersion, { step, on, ...said }: StepAsked): Promise<DenunciationCaseRow> {
    const { subject, today } = this.request
    const taken = await this.request.forChange(this.cases, seen, HANDLE)
    const asked = onDay(on ?? today, said as Partial<StepFacts>)
    const facts = await this.follow.parties.facts('denunciation_case', taken, step, asked)
    taken.take(step, facts, subject, today)
    await this.thread.time(taken, step, facts)
    const links = await this.links.ofCase(taken.id)
    await this.follow.petitions.follow(
      links.map(({ petitionId }) => petitionId),
      step,
      facts,
      taken,
    )
    this.thread.note(taken, step, facts)
    return this.cases.shown(taken)
  }

  async #require(unitId: string): Promise<void> {
    await this.request.authority.require(HANDLE, unitId)
    await this.request.authority.require(READ, unitId)
  }

  async #refuseHandler(unitId: string, concerned: Concerned): Promise<void> {
    const { concernedUnitId } = concerned
    if (concernedUnitId === null) return
    if (!isId(concernedUnitId)) throw forbiddenOrMissing()
    const standing = await this.cases.standing(unitId, concernedUnitId, this.request.today)
    if (!standing) throw forbiddenOrMissing()
    refuseHandler(unitId, concerned, standing)
  }

  #named(unitId: string) {
    const id = v7()
    const day = this.request.today.slice(2).replaceAll('-', '')
    return { id, unitId, code: `TC-${day}-${id.slice(-6).toUpperCase()}` }
  }
}

/** The first day of acceptance of petitions that were all accepted; null where none was. */
function acceptedTogether(offered: readonly OfferedDenunciation[], unitId: string): string | null {
  const state = offered[0]?.state
  const isFit =
    (state === 'ACCEPTED_TO_CASE' || state === 'CLASSIFIED') &&
    offered.every((each) => each.unitId === unitId && each.state === state && each.jurisdiction === 'OWN')
  if (offered.some(({ isInCase }) => isInCase)) throw petitionInCase()
  if (!isFit) throw petitionNotFit()
  if (state === 'CLASSIFIED') return null
  return offered.flatMap(({ acceptedOn }) => acceptedOn ?? []).sort()[0] ?? null
}

/** Whom it concerns, as it is said; what its petitions were registered with holds beside that. */
function concernedOf(asked: OpeningAsked, offered: readonly OfferedDenunciation[]) {
  const heads = offered.filter(({ againstHead }) => againstHead)
  const head = heads.find(({ complainedUnitId }) => complainedUnitId !== null)
  const registered = head ?? offered.find(({ complainedUnitId }) => complainedUnitId !== null)
  const said = asked.concernedUnit ?? registered?.complainedUnitId ?? null
  return {
    concerned: asked.concerned ?? null,
    concernedUnitId: head?.complainedUnitId ?? said,
    concernedHead: asked.concernedHead === true || heads.length > 0,
  }
}
