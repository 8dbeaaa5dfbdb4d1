import { Repository, type Row } from '@province/subgraph/read'
import type { FigureRecord } from '../figure/figure.repository.ts'
import type { SignedSection } from './signature.ts'
import { FrozenFigureMapping, SignatureMapping } from './signing.mapping.ts'

/** A signature as it is read. */
export type SignatureRow = Row<SignatureRepository>

/** A frozen figure as it is read. */
export type FrozenRow = Row<FrozenFigureRepository>

/** The text and the figures of a report as they were sealed. */
interface SealedRow {
  reportId: string
  text: readonly SignedSection[]
  figures: FigureRecord[]
}

/** Signatures of reports. */
export class SignatureRepository extends Repository.of(SignatureMapping, { hidden: ['unitId', 'signedBy'] }) {
  /** The signature of a report; nothing until it is signed. */
  readonly ofReport = this.oneBy('reportId', { name: 'signature_of_reports' })

  /**
   * Lets this transaction stand while other domains are read: their lists of records take many answers, each with its own
   * deadline, and the database would end a transaction that is silent for ten seconds.
   */
  async waitForDomains(): Promise<void> {
    await this.em.execute(`select set_config('idle_in_transaction_session_timeout', '2min', true)`)
  }

  /** What everybody reads of a signed report, without the long lists behind its figures; nothing until it is signed. */
  sealed(reportId: string): Promise<SealedRow | null> {
    return this.one<SealedRow>('sealed of report', reportId, 'reportId', (reports) => {
      const text = `select t.report_id as "reportId", t.text, coalesce((select jsonb_agg(f.content->'figure' order by f.position)
          from reporting.frozen_figure f where f.report_id = t.report_id), '[]') as figures
        from ${this.from} where t.report_id = any($1::uuid[])`
      return this.rows({ name: 'sealed_of_reports', text, values: [reports] })
    })
  }
}

/** Figures as they were signed. */
export class FrozenFigureRepository extends Repository.of(FrozenFigureMapping, { hidden: ['unitId'] }) {
  /** The figures of a signed report, in the order in which they were sealed. */
  readonly ofReport = this.many('reportId', { name: 'frozen_of_reports', order: ['position'] })
}
