import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ReportRow } from '../report/report.repository.ts'
import type { ReportStepService } from '../step/report-step.service.ts'
import type { FreezingService } from './freezing.service.ts'
import type { ReadinessService } from './readiness.service.ts'
import { Signature, type SignatureBlock, soundBlock } from './signature.ts'
import type { FrozenFigureRepository, SignatureRepository } from './signing.repository.ts'

/** What a signing stores. */
export interface SignedStore {
  readonly signatures: SignatureRepository
  readonly frozen: FrozenFigureRepository
}

/** Signs reports: what is signed is what was reconciled at that moment, and stays so. */
export class SigningService {
  constructor(
    private readonly stored: SignedStore,
    private readonly readiness: ReadinessService,
    private readonly freezing: FreezingService,
    private readonly steps: ReportStepService,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `STEP_NOT_ALLOWED`, `INPUT_INVALID`, `DATE_INVALID`, `DISCREPANCIES_OPEN`, `SUBGRAPH_UNAVAILABLE`. */
  async sign(seen: SeenVersion, said: SignatureBlock): Promise<ReportRow> {
    const report = await this.steps.open(seen, 'report.sign')
    await this.stored.signatures.waitForDomains()
    const { subject, clock, today, record } = this.request
    const block = soundBlock('input', said, report.asOf, today)
    const row = this.steps.take(report, 'sign', { effectiveOn: block.signedOn })
    const lines = await this.readiness.require(report)
    const { text, textHash, figures, seal } = await this.freezing.freeze(report, lines, block)
    const { id, unitId } = report
    const at = clock.now()
    const signature = new Signature(
      v7(),
      id,
      unitId,
      block,
      text,
      figures.length,
      textHash,
      seal,
      subject,
      at,
    )
    this.stored.signatures.add(signature)
    this.stored.frozen.add(...figures)
    // Beside the rows, the seal stands in the events: whoever seals anew in the tables cannot take that back.
    const payload = {
      report: id,
      symbol: block.symbol,
      signedOn: block.signedOn,
      figures: figures.length,
      seal,
    }
    record({ name: 'report.signed', aggregateId: id, unitId, payload })
    return row
  }
}
