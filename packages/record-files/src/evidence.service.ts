import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { EvidenceFileRepository, EvidenceFileRow } from './evidence-file.repository.ts'
import { EvidenceFile } from './evidence-file.ts'
import { FileTaking } from './file-taking.ts'
import { stepFollowed } from './record-file-refusals.ts'

/** A step as its evidence needs to know it. */
export interface EvidencedStep {
  /** The unit whose step it is: it sends the evidence. */
  readonly unitId: string
  /** What who sends it has to hold there. */
  readonly action: string
  /** No step has followed it. */
  readonly isNewest: boolean
  /** The record it is a step of. */
  readonly recordId: string
  /** The units of both ends: each hears that evidence came. */
  readonly ends: readonly string[]
}

/** How evidence is told of: `follow_up` tells `follow_up.evidence_added`. */
export interface StepsWithEvidence {
  readonly noun: string
  /** The step in sight of who asks; null for any other. */
  readonly find: (entryId: string) => Promise<EvidencedStep | null>
}

/** Takes in files that go with the newest step of a record, and shows them to whoever sees the step. */
export class EvidenceService {
  readonly of: EvidenceFileRepository['ofEntry']
  readonly #taking: FileTaking<EvidenceFile, EvidenceFileRow>

  constructor(
    private readonly files: EvidenceFileRepository,
    private readonly steps: StepsWithEvidence,
    private readonly request: RequestContext,
  ) {
    this.of = files.ofEntry
    this.#taking = new FileTaking(files, request)
  }

  /** A file of so many bytes is to come. */
  async begin(entryId: string, name: string, bytes: number): Promise<EvidenceFileRow> {
    const { unitId, action, isNewest } = await this.#step(entryId)
    await this.request.authority.require(action, unitId)
    if (!isNewest) throw stepFollowed()
    const announced = { name, bytes, place: await this.files.nextPlace(entryId) }
    const file = new EvidenceFile(v7(), { entryId, unitId }, announced, this.request.subject)
    this.files.add(file)
    return this.files.rowOf(file)
  }

  async append(seen: SeenVersion, part: number, content: string): Promise<EvidenceFileRow> {
    return this.#taking.append(seen, (await this.#stepOf(seen)).action, part, content)
  }

  /** It is whole; a step that followed meanwhile was taken without it, and it comes too late. */
  async finish(seen: SeenVersion, sha256: string): Promise<EvidenceFileRow> {
    const { action, isNewest, recordId, ends } = await this.#stepOf(seen)
    const file = await this.#taking.finish(seen, action, sha256)
    if (!isNewest) throw stepFollowed()
    const payload = { entryId: file.entryId }
    const name = `${this.steps.noun}.evidence_added`
    for (const unitId of new Set(ends)) this.request.record({ name, aggregateId: recordId, unitId, payload })
    return this.files.rowOf(file)
  }

  async abandon(seen: SeenVersion): Promise<EvidenceFileRow> {
    return this.#taking.abandon(seen, (await this.#stepOf(seen)).action)
  }

  shownPart(fileId: string, part: number): Promise<string | null> {
    return this.#taking.shownPart(fileId, part)
  }

  async #stepOf({ id }: SeenVersion): Promise<EvidencedStep> {
    const file = await this.files.byId(id)
    if (!file) throw forbiddenOrMissing()
    return this.#step(file.entryId)
  }

  async #step(entryId: string): Promise<EvidencedStep> {
    const step = await this.steps.find(entryId)
    if (!step) throw forbiddenOrMissing()
    return step
  }
}
