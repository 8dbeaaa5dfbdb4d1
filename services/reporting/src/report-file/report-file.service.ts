import { dateIn } from '@province/runtime'
import type { CorrigendumService } from '../corrigendum/corrigendum.service.ts'
import type { DispatchService } from '../dispatch/dispatch.service.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { ReconciliationService } from '../reconciliation/reconciliation.service.ts'
import type { ClaimService } from '../report/claim.service.ts'
import type { ReportRow } from '../report/report.repository.ts'
import type { ReportService } from '../report/report.service.ts'
import type { SignedReportService } from '../signing/signed-report.service.ts'
import type { SignatureRow } from '../signing/signing.repository.ts'
import type { VerificationService } from '../verification/verification.service.ts'
import { type DocumentHead, headOf } from './document-head.ts'
import type { FigureAccount } from './figure-account.ts'
import { figuresSheet } from './figures-sheet.ts'
import { type OfficialDocument, printedSections, subjectOf } from './official-document.ts'
import type { ReportFileRepository } from './report-file.repository.ts'
import { signedReportChanged } from './report-file-refusals.ts'
import { bodyLines, signatureLines } from './signature-lines.ts'

/** Whom a file asks of a report that is being written. */
export interface Written {
  readonly reports: ReportService
  readonly claims: ClaimService
  readonly figures: FigureService
  readonly reconciliations: ReconciliationService
}

/** Whom a file asks of a report that was signed. */
export interface AfterSigning {
  readonly signed: SignedReportService
  readonly verification: VerificationService
  readonly dispatch: DispatchService
  readonly corrigenda: CorrigendumService
}

/** A file to be saved. */
export interface ReportFile {
  readonly name: string
  readonly content: string
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** A name that a file may have, from a symbol or from the period: `142/BC-UBND` → `bao-cao-142-BC-UBND`. */
const nameOf = (report: ReportRow, symbol: string | null, ending: string): string => {
  const said = symbol ?? `du-thao-${report.asOf}`
  const plain = said.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
  return `bao-cao-${plain.replace(/[^A-Za-z0-9-]+/g, '-')}.${ending}`
}

/** Makes files of reports: of a signed one from what was sealed, of any other as a draft. */
export class ReportFileService {
  constructor(
    private readonly units: ReportFileRepository,
    private readonly written: Written,
    private readonly after: AfterSigning,
    private readonly today: string,
  ) {}

  /** The report in the official layout. Refuses with `SIGNED_REPORT_CHANGED`. */
  async document(report: ReportRow): Promise<ReportFile> {
    const signature = await this.#signature(report)
    const { docxOf } = await import('./official-document.docx.ts')
    const bytes = await docxOf(await this.#official(report, signature))
    return { name: nameOf(report, signature?.symbol ?? null, 'docx'), content: base64(bytes) }
  }

  /** Its figures with their sources, as a spreadsheet. Refuses with `SIGNED_REPORT_CHANGED`. */
  async figures(report: ReportRow): Promise<ReportFile> {
    const signature = await this.#signature(report)
    const [head, accounts, compared, { laidXlsx }] = await Promise.all([
      this.#head(report, signature),
      this.#accounts(report, signature),
      this.written.reconciliations.latest(report.id),
      import('@province/sheet/laid'),
    ])
    const sheet = figuresSheet(accounts, {
      title: report.title,
      body: signature?.body ?? head.body,
      from: report.periodFrom,
      to: report.periodTo,
      asOf: report.asOf,
      signed: signature,
      comparedAt: compared && dateIn(new Date(compared.takenAt)),
      madeOn: this.today,
    })
    const bytes = await laidXlsx([sheet])
    return { name: nameOf(report, signature?.symbol ?? null, 'xlsx'), content: base64(bytes) }
  }

  /** The signature, of a report that still is what was signed; nothing of a draft. */
  async #signature(report: ReportRow): Promise<SignatureRow | null> {
    const { signed, verification } = this.after
    const signature = await signed.signature(report.id)
    if (signature && (await verification.tampered(report)).length > 0) throw signedReportChanged()
    return signature
  }

  async #official(report: ReportRow, signature: SignatureRow | null): Promise<OfficialDocument> {
    const [head, sections, accounts, recipients, corrigenda] = await Promise.all([
      this.#head(report, signature),
      this.#sections(report),
      this.#accounts(report, signature),
      this.after.dispatch.ofReport(report.id),
      this.after.corrigenda.ofReport(report.id),
    ])
    const bodyName = signature?.body ?? head.body
    return {
      bodyAbove: head.bodyAbove,
      body: bodyLines(bodyName),
      bodyName,
      symbol: signature?.symbol ?? null,
      place: head.place,
      signedOn: signature?.signedOn ?? null,
      subject: subjectOf(report.title),
      sections,
      accounts,
      recipients: recipients.map(({ name }) => name),
      signature: signature && signatureLines(signature),
      seal: signature && { seal: signature.seal, textHash: signature.textHash },
      corrigenda: corrigenda.map(({ symbol }) => symbol),
      madeOn: this.today,
    }
  }

  async #head(report: ReportRow, signature: SignatureRow | null): Promise<DocumentHead> {
    const unit = await this.units.unitOn(report.unitId, signature?.signedOn ?? report.asOf)
    return unit ? headOf(unit) : { place: '', bodyAbove: null, body: signature?.body ?? '' }
  }

  async #sections(report: ReportRow) {
    const { reports, claims, figures } = this.written
    const [sections, stated] = await Promise.all([reports.sections(report.id), figures.ofReport(report.id)])
    const filled = await Promise.all(
      sections.map(async (section) => ({ ...section, claims: await claims.ofSection(section) })),
    )
    return printedSections(filled, stated)
  }

  /** Every figure with what was held beside it: when it was signed, or else when it was last compared. */
  async #accounts(report: ReportRow, signature: SignatureRow | null): Promise<FigureAccount[]> {
    if (signature) {
      const frozen = await this.after.signed.figures(report.id)
      return frozen.map(({ content: { figure, held, records } }) => ({ figure, held, records }))
    }
    const { figures, reconciliations } = this.written
    const [stated, compared] = await Promise.all([
      figures.ofReport(report.id),
      reconciliations.latest(report.id),
    ])
    const lines = new Map(compared?.lines.map((line) => [line.key, line]))
    return stated.map((figure) => ({ figure, held: lines.get(figure.key) ?? null, records: null }))
  }
}
