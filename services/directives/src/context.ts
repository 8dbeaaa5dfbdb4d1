import { Bodies } from '@province/bodies'
import { type EvidenceCases, EvidenceFileRepository, EvidenceService } from '@province/record-files'
import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { CalendarRepository, CalendarService } from '@province/timekeeping'
import { CitationRepository } from './citation/citation.repository.ts'
import { CitationService } from './citation/citation.service.ts'
import { CitedWorldLoader } from './citation/cited-world.loader.ts'
import { DisagreementService } from './disagreement/disagreement.service.ts'
import { DocumentService } from './document/document.service.ts'
import { DocumentFileRepository } from './document-file/document-file.repository.ts'
import { DocumentFileService } from './document-file/document-file.service.ts'
import { DraftRepository } from './draft/draft.repository.ts'
import { DraftService } from './draft/draft.service.ts'
import { CoverageCountRepository } from './measure/coverage-count.repository.ts'
import { CoverageCountService } from './measure/coverage-count.service.ts'
import { DocumentCountRepository } from './measure/document-count.repository.ts'
import { DocumentCountService } from './measure/document-count.service.ts'
import { MeasureService } from './measure/measure.service.ts'
import { TaskCountRepository } from './measure/task-count.repository.ts'
import { TaskCountService } from './measure/task-count.service.ts'
import { DocumentFateRepository } from './register/document-fate.repository.ts'
import { DocumentFateService } from './register/document-fate.service.ts'
import { IssuingRepository } from './register/issuing.repository.ts'
import { IssuingService } from './register/issuing.service.ts'
import { RegisteredDocumentRepository } from './register/registered-document.repository.ts'
import { RegisteredDocumentService } from './register/registered-document.service.ts'
import { RelationRepository } from './relation/relation.repository.ts'
import { RelationService } from './relation/relation.service.ts'
import { CitingReportRepository } from './report/citing-report.repository.ts'
import { TaskCooperatorRepository, TaskEntryRepository, TaskRepository } from './task/task.repository.ts'
import { TaskService } from './task/task.service.ts'
import { TaskDueService } from './task/task-due.service.ts'
import { TaskGiveService } from './task/task-give.service.ts'

/** A request with the use cases of directives. */
export interface Context extends RequestContext, EvidenceCases {
  bodies: Bodies
  emulationModels: EmulationModelService
  agreements: AgreementService
  corrections: CorrectionService
  worlds: CitedWorldLoader
  citations: CitationService
  documents: DocumentService
  disagreements: DisagreementService
  measures: MeasureService
  tasks: TaskService
  taskGiving: TaskGiveService
  taskCounts: TaskCountService
  register: RegisteredDocumentService
  relations: RelationService
  documentFiles: DocumentFileService
  issuing: IssuingService
  fates: DocumentFateService
  drafts: DraftService
  documentCounts: DocumentCountService
  coverageCounts: CoverageCountService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  bodies: (request) => new Bodies(request),
  emulationModels: (request) =>
    new EmulationModelService(new EmulationModelRepository(request), request.bodies, request),
  agreements: (request) => new AgreementService(new AgreementRepository(request), request.bodies, request),
  corrections: (request) =>
    new CorrectionService(
      new CorrectionRepository(request),
      new CitationRepository(request),
      request.register,
      request,
    ),
  worlds: (request) => new CitedWorldLoader(new CitationRepository(request), request),
  citations: (request) =>
    new CitationService(
      new CitationRepository(request),
      new CitingReportRepository(request),
      request.worlds,
      request,
    ),
  documents: ({ worlds }) => new DocumentService(worlds),
  disagreements: ({ worlds }) => new DisagreementService(worlds),
  measures: (request) => new MeasureService(new CitationRepository(request), request),
  tasks: (request) =>
    new TaskService(
      new TaskRepository(request),
      new TaskEntryRepository(request),
      request.taskGiving,
      request,
    ),
  evidence: (request) =>
    new EvidenceService(
      new EvidenceFileRepository(request),
      { noun: 'task', find: (entryId) => request.tasks.evidencedStep(entryId) },
      request,
    ),
  taskGiving: (request) =>
    new TaskGiveService(
      new TaskRepository(request),
      new TaskCooperatorRepository(request),
      new TaskDueService(new CalendarService(new CalendarRepository(request.reader), request)),
      { bodies: request.bodies, register: request.register },
      request,
    ),
  register: (request) =>
    new RegisteredDocumentService(new RegisteredDocumentRepository(request), request.bodies, request),
  relations: (request) => new RelationService(new RelationRepository(request), request.register, request),
  issuing: (request) => new IssuingService(new IssuingRepository(request), request),
  documentFiles: (request) =>
    new DocumentFileService(new DocumentFileRepository(request), request.register, request),
  fates: (request) => new DocumentFateService(new DocumentFateRepository(request), request),
  drafts: (request) => new DraftService(new DraftRepository(request), request.fates, request.bodies, request),
  documentCounts: (request) => new DocumentCountService(new DocumentCountRepository(request)),
  coverageCounts: (request) => new CoverageCountService(new CoverageCountRepository(request)),
  taskCounts: (request) => new TaskCountService(new TaskCountRepository(request)),
})

import { AgreementRepository } from './agreement/agreement.repository.ts'
import { AgreementService } from './agreement/agreement.service.ts'
import { CorrectionRepository } from './correction/correction.repository.ts'
import { CorrectionService } from './correction/correction.service.ts'

import { EmulationModelRepository } from './emulation-model/emulation-model.repository.ts'
import { EmulationModelService } from './emulation-model/emulation-model.service.ts'
