import type { HeldService } from '../held/held.service.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { type Drift, driftOf } from './drift.ts'
import type { FrozenRow, SignatureRow } from './signing.repository.ts'
import type { SignedStore } from './signing.service.ts'

/** Reads what was signed: as it was, and beside what is held today. */
export class SignedReportService {
  constructor(
    private readonly stored: SignedStore,
    private readonly held: HeldService,
  ) {}

  signature(reportId: string): Promise<SignatureRow | null> {
    return this.stored.signatures.ofReport(reportId)
  }

  figures(reportId: string): Promise<FrozenRow[]> {
    return this.stored.frozen.ofReport(reportId)
  }

  /** Each signed figure beside what is held for it today; every domain is asked once. */
  async drift(report: ReportRow): Promise<Drift[]> {
    const frozen = await this.figures(report.id)
    const figures = frozen.map(({ content }) => content.figure)
    return driftOf(frozen, await this.held.lines(figures, report))
  }
}
