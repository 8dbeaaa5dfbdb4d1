import type { Clock } from '@province/runtime'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { DenunciationCaseService } from '../denunciation-case/denunciation-case.service.ts'
import { personsIn, tellsOf } from '../naming/naming.ts'
import { tellsOfPerson } from '../naming/naming-refusals.ts'
import type { SightService } from '../sight/sight.service.ts'
import type { CopySealing } from './copy-sealing.ts'
import type { RedactedCopyRepository, RedactedCopyRow } from './redacted-copy.repository.ts'
import { RedactedCopy, requireCopyTexts } from './redacted-copy.ts'
import { type RedactedCopyStep, redactedCopyLifecycle } from './redacted-copy-lifecycle.ts'
import { noDenunciation, originalNotInSight } from './redacted-copy-refusals.ts'

const HANDLE = 'petition.handle'

/** By which sight, called what, in which words. */
export interface CopyAsked {
  sight: string
  title: string
  text: string
}

/** What copies are made with, besides their own rows. */
interface CopyParts {
  sights: Pick<SightService, 'original'>
  cases: Pick<DenunciationCaseService, 'petitionsOf'>
  sealing: CopySealing
  wall: Clock
}

/** Redacted copies of denunciations: made by who was given sight, released by a second, read by who works on them. */
export class RedactedCopyService {
  readonly ofPetition: RedactedCopyRepository['ofPetition']

  constructor(
    private readonly copies: RedactedCopyRepository,
    private readonly parts: CopyParts,
    private readonly request: RequestContext,
  ) {
    this.ofPetition = copies.ofPetition
  }

  /** Those of all petitions of a case. */
  async ofCase(caseId: string): Promise<RedactedCopyRow[]> {
    const links = await this.parts.cases.petitionsOf(caseId)
    return (await Promise.all(links.map(({ petitionId }) => this.ofPetition(petitionId)))).flat()
  }

  /** A copy that tells nothing of who is sealed: it is compared with the original before anything of it is stored. */
  async make({ sight, title, text }: CopyAsked): Promise<RedactedCopyRow> {
    requireCopyTexts(title, text)
    const { request, petition, texts } = await this.parts.sights.original(sight)
    if (petition.kind !== 'DENUNCIATION') throw noDenunciation()
    if (!texts) throw originalNotInSight()
    // Whom it accuses it may say: that is what it is about.
    const { complainedPerson: _accused, ...ofDenouncer } = texts
    const telling = tellsOf(text, personsIn(ofDenouncer))
    if (telling) throw tellsOfPerson(telling, 'input.text')
    const { subject: madeBy, actor } = this.request
    const { unitId, id: petitionId } = petition
    const by = { madeBy, madeByName: actor.name, madeAt: this.parts.wall.now() }
    const id = v7()
    const made = { unitId, petitionId, sightRequestId: request.id, title, ...by }
    const copy = new RedactedCopy(id, made, this.parts.sealing.seal(id, text))
    this.copies.add(copy)
    return this.#noted(copy, 'made')
  }

  async decide(seen: SeenVersion, step: RedactedCopyStep, note: string | null): Promise<RedactedCopyRow> {
    const copy = await this.request.forChange(this.copies, seen, HANDLE)
    const { subject, actor } = this.request
    copy.decide(step, note, { subject, name: actor.name, at: this.parts.wall.now() })
    return this.#noted(copy, DONE[step])
  }

  /** Its words: released, for all who see it; before that for who made it and who may release it; null for others. */
  async textOf({ id, unitId, state, madeBy }: RedactedCopyRow): Promise<string | null> {
    const isMaker = madeBy === this.request.subject
    const judges = state === 'PROPOSED' && (await this.request.authority.may(HANDLE, unitId))
    if (state !== 'RELEASED' && !isMaker && !judges) return null
    const sealed = await this.copies.sealedOf(id)
    return sealed && this.parts.sealing.open(id, sealed)
  }

  /** What whoever asks may do about it now. */
  async stepsNow({ unitId, state, madeBy }: RedactedCopyRow): Promise<RedactedCopyStep[]> {
    if (!(await this.request.authority.may(HANDLE, unitId))) return []
    const steps = redactedCopyLifecycle.allowed(state)
    return madeBy === this.request.subject ? steps.filter((step) => step === 'withdraw') : steps
  }

  /** Told as what is done to a denunciation, to who reads those. */
  #noted(copy: RedactedCopy, what: string): RedactedCopyRow {
    const { id, unitId, state, version } = copy
    const name = `denunciation.redacted_copy_${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
    return this.copies.rowOf(copy)
  }
}

const DONE = { release: 'released', give_back: 'given_back', withdraw: 'withdrawn' } as const
