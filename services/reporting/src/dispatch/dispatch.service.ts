import { dayOutside, wordsUpTo } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ReportRow } from '../report/report.repository.ts'
import type { SignedReportService } from '../signing/signed-report.service.ts'
import type { ReportStepService } from '../step/report-step.service.ts'
import type { RecipientRepository, RecipientRow } from './recipient.repository.ts'
import { Recipient, soundNames } from './recipient.ts'

const isWords = wordsUpTo(2_000)

/** Sends signed reports, and keeps who has said that they have them. */
export class DispatchService {
  readonly ofReport: RecipientRepository['ofReport']

  constructor(
    private readonly recipients: RecipientRepository,
    private readonly signed: SignedReportService,
    private readonly steps: ReportStepService,
    private readonly request: RequestContext,
  ) {
    this.ofReport = recipients.ofReport
  }

  /** Refuses with `STEP_NOT_ALLOWED`, `INPUT_INVALID`, `DATE_INVALID`. */
  async send(seen: SeenVersion, sentOn: string, names: readonly string[]): Promise<ReportRow> {
    const report = await this.steps.open(seen, 'report.send')
    const row = this.steps.take(report, 'send', { effectiveOn: sentOn })
    const signature = await this.signed.signature(report.id)
    const { today } = this.request
    const from = signature?.signedOn ?? report.asOf
    if (sentOn < from || sentOn > today) throw dayOutside('sentOn', from, today)
    const all = soundNames(names).map(
      (name, at) => new Recipient(v7(), report.id, report.unitId, at + 1, name, sentOn),
    )
    this.recipients.add(...all)
    return row
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `DATE_INVALID`. */
  async acknowledge(seen: SeenVersion, on: string, by: string): Promise<RecipientRow> {
    const recipient = await this.request.forChange(this.recipients, seen, 'report.send')
    recipient.acknowledge(on, by, this.request.today)
    const { id, reportId, unitId, name } = recipient
    const payload = { report: reportId, recipient: id, name, acknowledgedOn: on }
    this.request.record({ name: 'report.acknowledged', aggregateId: reportId, unitId, payload })
    return this.recipients.rowOf(recipient)
  }

  /**
   * Into the archive, under a reference that finds it there; whoever has not acknowledged it is told with the reason why
   * not. Refuses with `STEP_NOT_ALLOWED`, `INPUT_INVALID`.
   */
  async archive(seen: SeenVersion, reference: string, why?: string | null): Promise<ReportRow> {
    const report = await this.steps.open(seen, 'report.send')
    isWords('reference', reference, {
      vi: 'Hãy ghi số lưu hồ sơ',
      en: 'Give the reference under which it is kept',
    })
    const silent = silentIn(await this.ofReport(report.id))
    if (silent.length > 0) refuseUnexplained(silent, why)
    const reason = silent.length === 0 ? reference : toldOf(reference, silent, why)
    return this.steps.take(report, 'archive', { reason })
  }
}

/** Whoever has not said that they have it. */
const silentIn = (recipients: readonly RecipientRow[]): string[] =>
  recipients.flatMap(({ name, acknowledgedOn }) => (acknowledgedOn === null ? [name] : []))

function refuseUnexplained(silent: readonly string[], why: string | null | undefined): void {
  const all = silent.join(', ')
  isWords('unacknowledgedReason', why ?? null, {
    vi: `Chưa xác nhận nhận báo cáo: ${all}. Hãy ghi nhận xác nhận, hoặc ghi vì sao vẫn lưu trữ`,
    en: `Not acknowledged by: ${all}. Record that they have it, or say why it is archived all the same`,
  })
}

const toldOf = (reference: string, silent: readonly string[], why: string | null | undefined): string =>
  `${reference.trim()}. Chưa xác nhận nhận báo cáo: ${silent.join(', ')}. Lý do: ${(why ?? '').trim()}`
