import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { CitationRepository } from '../citation/citation.repository.ts'
import { readCitation } from '../citation/citation.ts'
import type { RegisteredDocumentService } from '../register/registered-document.service.ts'
import type { CorrectionRepository, CorrectionRow } from './correction.repository.ts'
import { Correction, type Meant } from './correction.ts'
import type { CorrectionStep } from './correction-lifecycle.ts'
import { documentUnknown, proposedBefore } from './correction-refusals.ts'

const RECORD = 'directive.record_citation'

/** What is meant, as it is asked: what is left out is as cited. */
export type MeantAsked = Pick<Meant, 'reason'> & {
  readonly [Name in Exclude<keyof Meant, 'reason'>]?: Meant[Name] | undefined
}

/** Corrections of citations: proposed, and decided by somebody else; the citation stays as it is. */
export class CorrectionService {
  readonly list: CorrectionRepository['list']
  readonly ofCitation: CorrectionRepository['ofCitation']

  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly citations: CitationRepository,
    private readonly register: RegisteredDocumentService,
    private readonly request: RequestContext,
  ) {
    this.list = corrections.list
    this.ofCitation = corrections.ofCitation
  }

  async propose(citationId: string, asked: MeantAsked): Promise<CorrectionRow> {
    const cited = await this.citations.cited(citationId)
    if (!cited) throw forbiddenOrMissing()
    const { authority, subject, today } = this.request
    await authority.require(RECORD, cited.unitId)
    const meant = {
      symbol: asked.symbol ?? null,
      issuedOn: asked.issuedOn ?? null,
      documentId: asked.documentId ?? null,
      reason: asked.reason,
    }
    const proposed = Correction.propose(v7(), cited, meant, { subject, today })
    if (meant.documentId !== null && !(await this.register.byId(meant.documentId))) throw documentUnknown()
    const before = await this.corrections.ofCitation(citationId)
    if (before.some(({ state }) => state === 'PROPOSED')) throw proposedBefore()
    this.corrections.add(proposed)
    this.#tell(proposed, 'proposed')
    return this.corrections.rowOf(proposed)
  }

  async decide(seen: SeenVersion, step: CorrectionStep, because: string): Promise<CorrectionRow> {
    const { subject, today } = this.request
    const correction = await this.request.forChange(this.corrections, seen, RECORD)
    correction.decide(step, because, { subject, today })
    this.#tell(correction, 'decided')
    return this.corrections.rowOf(correction)
  }

  /** The citation as it is shown; null out of sight. */
  async citationOf(citationId: string) {
    const row = await this.citations.byId(citationId)
    return row && readCitation(row)
  }

  #tell({ id: aggregateId, unitId, state, version }: Correction, what: string): void {
    this.request.record({ name: `correction.${what}`, aggregateId, unitId, payload: { state, version } })
  }
}
