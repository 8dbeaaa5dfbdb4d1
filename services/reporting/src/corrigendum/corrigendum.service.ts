import { wordsUpTo } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { StatedFigure } from '../figure/stated-figure.ts'
import type { ReportRow } from '../report/report.repository.ts'
import type { StatedWorldService } from '../rule/stated-world.service.ts'
import { linked } from '../signing/sealed-chain.ts'
import { type SignatureBlock, soundBlock } from '../signing/signature.ts'
import type { SignedReportService } from '../signing/signed-report.service.ts'
import type { ReportStepService } from '../step/report-step.service.ts'
import type { CorrigendumRepository, CorrigendumRow } from './corrigendum.repository.ts'
import { type CorrectionAsked, Corrigendum, freshSymbol, soundCorrections } from './corrigendum.ts'

const isReason = wordsUpTo(2_000)

/** What a corrigendum says. */
export interface CorrigendumAsked extends SignatureBlock {
  reason: string
  changes: readonly CorrectionAsked[]
}

/** Publishes corrigenda: what was signed stays as it was, and what is right stands beside it. */
export class CorrigendumService {
  readonly ofReport: CorrigendumRepository['ofReport']

  constructor(
    private readonly corrigenda: CorrigendumRepository,
    private readonly signed: SignedReportService,
    private readonly steps: ReportStepService,
    private readonly worlds: StatedWorldService,
    private readonly request: RequestContext,
  ) {
    this.ofReport = corrigenda.ofReport
  }

  /** Refuses with `STEP_NOT_ALLOWED`, `INPUT_INVALID`, `DATE_INVALID`. */
  async issue(seen: SeenVersion, { reason, changes, ...said }: CorrigendumAsked): Promise<ReportRow> {
    const report = await this.steps.open(seen, 'report.sign')
    const { subject, clock, today } = this.request
    isReason('input.reason', reason, { vi: 'Hãy ghi vì sao đính chính', en: 'Say why it is corrected' })
    const before = await this.ofReport(report.id)
    const signature = await this.signed.signature(report.id)
    const block = soundBlock(
      'input',
      said,
      before.at(-1)?.signedOn ?? signature?.signedOn ?? report.asOf,
      today,
    )
    freshSymbol(block.symbol, [signature?.symbol ?? '', ...before.map(({ symbol }) => symbol)])
    const row = this.steps.take(report, 'correct', { reason, effectiveOn: block.signedOn })
    const corrected = soundCorrections(changes, {
      valid: await this.#valid(report.id, before),
      definitions: await this.worlds.definitions(report.asOf),
    })
    const number = before.length + 1
    const previous = before.at(-1)?.hash ?? signature?.seal ?? ''
    const hash = linked(previous, { ...block, number, reason, changes: corrected })
    const { id, unitId } = report
    const at = clock.now()
    this.corrigenda.add(
      new Corrigendum(v7(), id, unitId, number, block, reason, corrected, previous, hash, subject, at),
    )
    return row
  }

  /** What the last corrigendum that speaks of a figure says is right; nothing while none does. */
  async correctionOf({ reportId, key }: { reportId: string; key: string }) {
    const all = await this.ofReport(reportId)
    const told = all.flatMap(({ number, symbol, signedOn, changes }) =>
      changes.flatMap(({ figureKey, to: value }) =>
        figureKey === key ? [{ value, number, symbol, signedOn }] : [],
      ),
    )
    return told.at(-1) ?? null
  }

  /** What each signed figure says today: as signed, or as it was last corrected. */
  async #valid(
    reportId: string,
    before: readonly CorrigendumRow[],
  ): Promise<ReadonlyMap<string, StatedFigure>> {
    const signed = await this.signed.figures(reportId)
    const corrected = new Map(
      before.flatMap(({ changes }) => changes).map(({ figureKey, to }) => [figureKey, to]),
    )
    return new Map(
      signed.map(({ key, content: { figure } }) => [
        key,
        { ...figure, value: corrected.get(key) ?? figure.value },
      ]),
    )
  }
}
