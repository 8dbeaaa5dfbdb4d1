import { rootsOf } from '@province/actor'
import type { Logger } from '@province/runtime'
import { type Executors, OtherDomains } from '@province/subgraph/ask'
import { lazyContext, type Making, type RequestContext } from '@province/subgraph/request'
import { AssignmentRepository } from './assignment/assignment.repository.ts'
import { AssignmentService } from './assignment/assignment.service.ts'
import { CorrigendumRepository } from './corrigendum/corrigendum.repository.ts'
import { CorrigendumService } from './corrigendum/corrigendum.service.ts'
import { DiscrepancyRepository } from './discrepancy/discrepancy.repository.ts'
import { DiscrepancyService } from './discrepancy/discrepancy.service.ts'
import { DispatchService } from './dispatch/dispatch.service.ts'
import { RecipientRepository } from './dispatch/recipient.repository.ts'
import { DraftCheckService } from './draft-check/draft-check.service.ts'
import { DraftFileService } from './draft-check/draft-file.service.ts'
import { FigureRepository } from './figure/figure.repository.ts'
import { FigureService } from './figure/figure.service.ts'
import { HeldService } from './held/held.service.ts'
import { OwnFigures } from './held/own-figures.service.ts'
import { RecordsService } from './held/records.service.ts'
import { Subgraphs } from './held/subgraphs.port.ts'
import { type IndicatorCases, indicatorMaking } from './indicator-cases.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ReconciliationRepository } from './reconciliation/reconciliation.repository.ts'
import { ReconciliationService } from './reconciliation/reconciliation.service.ts'
import { ClaimService } from './report/claim.service.ts'
import { ReportRepository } from './report/report.repository.ts'
import { ReportService } from './report/report.service.ts'
import { SectionRepository } from './report/section.repository.ts'
import { ReportFileRepository } from './report-file/report-file.repository.ts'
import { ReportFileService } from './report-file/report-file.service.ts'
import { StatedWorldRepository } from './rule/stated-world.repository.ts'
import { StatedWorldService } from './rule/stated-world.service.ts'
import { FreezingService } from './signing/freezing.service.ts'
import { ReadinessService } from './signing/readiness.service.ts'
import { SignedReportService } from './signing/signed-report.service.ts'
import { FrozenFigureRepository, SignatureRepository } from './signing/signing.repository.ts'
import { SigningService } from './signing/signing.service.ts'
import { FigureChangeRepository } from './statement/figure-change.repository.ts'
import { StatementService } from './statement/statement.service.ts'
import { TakenStepRepository } from './step/report-step.repository.ts'
import { ReportStepService } from './step/report-step.service.ts'
import { type SubmissionCases, submissionMaking } from './submission-cases.ts'
import { VerificationService } from './verification/verification.service.ts'
import { SectionRevisionRepository } from './writing/section-revision.repository.ts'
import { WritingService } from './writing/writing.service.ts'

/** A request with the use cases of reporting. */
export interface Context extends RequestContext, SubmissionCases, IndicatorCases {
  reports: ReportService
  claims: ClaimService
  figures: FigureService
  writing: WritingService
  statements: StatementService
  held: HeldService
  worlds: StatedWorldService
  discrepancies: DiscrepancyService
  assignments: AssignmentService
  reconciliations: ReconciliationService
  steps: ReportStepService
  readiness: ReadinessService
  signing: SigningService
  signed: SignedReportService
  verification: VerificationService
  dispatch: DispatchService
  corrigenda: CorrigendumService
  reportFiles: ReportFileService
  draftChecks: DraftCheckService
  draftFiles: DraftFileService
  measures: MeasureService
}

const signedStore = (request: RequestContext) => ({
  signatures: new SignatureRepository(request),
  frozen: new FrozenFigureRepository(request),
})

/** What of a signed report the rooms read that came before its signature. */
const sealedIn = (request: RequestContext) => {
  const { signatures } = signedStore(request)
  return {
    isSigned: async (reportId: string) => (await signatures.ofReport(reportId)) !== null,
    text: async (reportId: string) => (await signatures.sealed(reportId))?.text ?? null,
    statements: async (reportId: string) => (await signatures.sealed(reportId))?.figures ?? [],
  }
}

type Signing = 'steps' | 'readiness' | 'signing' | 'signed' | 'verification' | 'dispatch' | 'corrigenda'

/** The use cases of a report on its way to its signature, and on. */
const signingWith = (subgraphs: Subgraphs): Pick<Making<Context>, Signing> => ({
  steps: (request) =>
    new ReportStepService(
      new TakenStepRepository(request),
      new ReportRepository(request),
      sealedIn(request).isSigned,
      request,
    ),
  readiness: ({ reconciliations, discrepancies, steps }) =>
    new ReadinessService(reconciliations, discrepancies, steps),
  signing: (request) => {
    const { readiness, steps, reports, claims, figures } = request
    const freezing = new FreezingService(
      reports,
      claims,
      figures,
      new RecordsService(subgraphs, request.entered),
    )
    return new SigningService(signedStore(request), readiness, freezing, steps, request)
  },
  signed: (request) => new SignedReportService(signedStore(request), request.held),
  verification: (request) => new VerificationService(request.signed, new FigureRepository(request), request),
  dispatch: (request) =>
    new DispatchService(new RecipientRepository(request), request.signed, request.steps, request),
  corrigenda: (request) => {
    const { signed, steps, worlds } = request
    return new CorrigendumService(new CorrigendumRepository(request), signed, steps, worlds, request)
  },
})

/** Adds the use cases to a request; `executors` reach the other domains, and failures to reach them are logged. */
export const contextWith = (executors: Executors, logger: Logger) => {
  const subgraphs = new Subgraphs(
    new OtherDomains('reporting', executors, (domain, cause) =>
      logger.warn({ err: cause, subgraph: domain }, 'a domain did not answer'),
    ),
  )
  return lazyContext<Context>({
    ...submissionMaking,
    reports: (request) =>
      new ReportService(
        new ReportRepository(request),
        new SectionRepository(request),
        sealedIn(request).isSigned,
        request,
      ),
    claims: (request) => new ClaimService(request.reports, request.figures, sealedIn(request).text),
    figures: (request) => {
      const { statements } = sealedIn(request)
      return new FigureService(new FigureRepository(request), statements, request.reports, request)
    },
    writing: (request) =>
      new WritingService(new SectionRevisionRepository(request), request.reports, request.figures, request),
    statements: (request) =>
      new StatementService(
        new FigureRepository(request),
        new FigureChangeRepository(request),
        request.reports,
        request.worlds,
        request,
      ),
    ...indicatorMaking(subgraphs),
    held: ({ entered, completeness, reports, load, actor }) => {
      const readsAt = rootsOf(actor, 'report.read')
      return new HeldService(subgraphs, new OwnFigures(entered, completeness), reports, load, readsAt)
    },
    worlds: (request) => {
      const { figures, claims, held } = request
      return new StatedWorldService(new StatedWorldRepository(request), figures, claims, held, request)
    },
    discrepancies: (request) => {
      const { worlds, reports, figures } = request
      return new DiscrepancyService(worlds, new DiscrepancyRepository(request), reports, figures, request)
    },
    assignments: (request) => {
      const { discrepancies, reports } = request
      return new AssignmentService(new AssignmentRepository(request), discrepancies, reports, request)
    },
    reconciliations: (request) => {
      const { reports, figures, held } = request
      return new ReconciliationService(new ReconciliationRepository(request), reports, figures, held, request)
    },
    ...signingWith(subgraphs),
    draftFiles: () => new DraftFileService(),
    draftChecks: ({ reports, figures, claims }) => new DraftCheckService(reports, figures, claims),
    reportFiles: (request) =>
      new ReportFileService(new ReportFileRepository(request), request, request, request.today),
    measures: (request) =>
      new MeasureService(new ReportRepository(request), request.figures, request.discrepancies, request),
  })
}
