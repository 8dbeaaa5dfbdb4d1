import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { CitationRepository } from './citation/citation.repository.ts'
import { CitationService } from './citation/citation.service.ts'
import { CitedWorldLoader } from './citation/cited-world.loader.ts'
import { DisagreementService } from './disagreement/disagreement.service.ts'
import { DocumentService } from './document/document.service.ts'
import { MeasureService } from './measure/measure.service.ts'
import { CitingReportRepository } from './report/citing-report.repository.ts'

/** A request with the use cases of directives. */
export interface Context extends RequestContext {
  worlds: CitedWorldLoader
  citations: CitationService
  documents: DocumentService
  disagreements: DisagreementService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
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
})
