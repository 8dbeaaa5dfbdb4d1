import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { DenunciationCaseService } from '../denunciation-case/denunciation-case.service.ts'
import type { ProtectionMeasureRepository, ProtectionMeasureRow } from './protection-measure.repository.ts'
import { type ProtectionAsked, type ProtectionDecided, ProtectionMeasure } from './protection-measure.ts'
import type { ProtectionMeasureStep } from './protection-measure-lifecycle.ts'

const HANDLE = 'petition.handle'

/** What is asked for a case. */
export type MeasureAsked = Omit<ProtectionAsked, 'caseId' | 'unitId' | 'askedOn'> & {
  case: string
  askedOn?: string | null
}

/** What is decided; today when no day is said. */
export interface DecisionAsked {
  step: ProtectionMeasureStep
  on?: string | null
  document?: string | null
  note?: string | null
}

/** Keeps the measures that protect denouncers with their cases, in the same sight. */
export class ProtectionMeasureService {
  readonly ofCase: ProtectionMeasureRepository['ofCase']

  constructor(
    private readonly measures: ProtectionMeasureRepository,
    private readonly cases: DenunciationCaseService,
    private readonly request: RequestContext,
  ) {
    this.ofCase = measures.ofCase
  }

  async ask({ case: caseId, askedOn, ...asked }: MeasureAsked): Promise<ProtectionMeasureRow> {
    const { today, subject, authority } = this.request
    const seen = await this.cases.byId(caseId)
    if (!seen) throw forbiddenOrMissing()
    const { unitId, receivedOn } = seen
    await authority.require(HANDLE, unitId)
    const facts = { ...asked, caseId: seen.id, unitId, askedOn: askedOn ?? today }
    const measure = new ProtectionMeasure(v7(), facts, { receivedOn, today }, subject)
    this.measures.add(measure)
    return this.#noted(measure, 'ask')
  }

  async decide(
    seen: SeenVersion,
    { step, on, document, note }: DecisionAsked,
  ): Promise<ProtectionMeasureRow> {
    const { today, subject } = this.request
    const measure = await this.request.forChange(this.measures, seen, HANDLE)
    const decided: ProtectionDecided = { on: on ?? today, document: document ?? null, note: note ?? null }
    measure.decide(step, decided, subject, today)
    return this.#noted(measure, step)
  }

  /** Told as something that happened in the case, to who sees that. */
  #noted(measure: ProtectionMeasure, step: string): ProtectionMeasureRow {
    const { caseId, unitId, state, version } = measure
    const name = `denunciation_case.protection_${step}`
    this.request.record({ name, aggregateId: caseId, unitId, payload: { state, version } })
    return this.measures.rowOf(measure)
  }
}
