import type { CorrigendumService } from '../corrigendum/corrigendum.service.ts'
import type { FigureRepository } from '../figure/figure.repository.ts'
import type { ClaimService } from '../report/claim.service.ts'
import type { ReportRow } from '../report/report.repository.ts'
import type { ReportService } from '../report/report.service.ts'
import { isBeforeSignature } from '../report/report.ts'
import type { SignedReportService } from '../signing/signed-report.service.ts'
import { type Tampered, type Tampering, tamperedWith } from '../signing/verification.ts'
import type { ReportStepService } from '../step/report-step.service.ts'
import { corrigendaTampered } from './corrigendum-chain.ts'
import { changedRows, type StandingSection, textChanged } from './live-rows.ts'

const whole = (kind: Tampering): Tampered => ({ kind, figureKey: null })

/** What is compared with what was signed. */
export interface Standing {
  readonly reports: ReportService
  readonly claims: ClaimService
  readonly corrigenda: CorrigendumService
  readonly steps: ReportStepService
}

/** Holds a report against its signature: the frozen copy, the rows themselves, the corrigenda and the state. */
export class VerificationService {
  constructor(
    private readonly signed: SignedReportService,
    private readonly rows: FigureRepository,
    private readonly standing: Standing,
  ) {}

  /** What is not as it was signed or published; nothing where the report is not signed. */
  async tampered({ id, state }: ReportRow): Promise<Tampered[]> {
    const [signature, frozen] = await Promise.all([this.signed.signature(id), this.signed.figures(id)])
    if (!signature) return []
    const { corrigenda, steps } = this.standing
    const [rows, sections, published, taken] = await Promise.all([
      this.rows.ofReport(id),
      this.#sections(id),
      corrigenda.ofReport(id),
      steps.ofReport(id),
    ])
    const sealed = tamperedWith(signature, frozen)
    const named = new Set(sealed.flatMap(({ figureKey }) => figureKey ?? []))
    const changed = changedRows(frozen, rows).filter((key) => !named.has(key))
    const text =
      !sealed.some(({ kind }) => kind === 'TEXT_CHANGED') && textChanged(signature.text, sections, named)
    return [
      ...(isBeforeSignature(state) ? [whole('STATE_BEHIND')] : []),
      ...(text ? [whole('TEXT_CHANGED')] : []),
      ...sealed,
      ...changed.map((figureKey): Tampered => ({ kind: 'FIGURE_CHANGED', figureKey })),
      ...corrigendaTampered(signature.seal, published, taken.filter(({ step }) => step === 'correct').length),
    ]
  }

  async #sections(reportId: string): Promise<StandingSection[]> {
    const { reports, claims } = this.standing
    const sections = await reports.sections(reportId)
    return Promise.all(
      sections.map(async (section) => ({ ...section, claims: await claims.filled(section) })),
    )
  }
}
