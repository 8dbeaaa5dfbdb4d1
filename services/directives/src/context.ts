import type { RequestContext } from '@province/subgraph/work'
import { CitationRepository } from './citation/citation.repository.ts'
import { CitationService } from './citation/citation.service.ts'
import { CitedWorldLoader } from './citation/cited-world.loader.ts'
import { DisagreementService } from './disagreement/disagreement.service.ts'
import { DocumentService } from './document/document.service.ts'
import { MeasureService } from './measure/measure.service.ts'

/** A request with the use cases of directives. */
export interface Context extends RequestContext {
  citations: CitationService
  documents: DocumentService
  disagreements: DisagreementService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export function contextOf(request: RequestContext): Context {
  const repository = new CitationRepository(request.reader, request.em)
  const worlds = new CitedWorldLoader(repository, request.load)
  return Object.assign(Object.create(request), {
    citations: new CitationService(repository, worlds, request),
    documents: new DocumentService(worlds),
    disagreements: new DisagreementService(worlds),
    measures: new MeasureService(repository),
  }) as Context
}
