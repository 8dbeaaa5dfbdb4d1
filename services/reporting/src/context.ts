import type { Logger } from '@province/runtime'
import type { Executors } from '@province/subgraph/graph'
import type { RequestContext } from '@province/subgraph/work'
import { DiscrepancyRepository } from './discrepancy/discrepancy.repository.ts'
import { DiscrepancyService } from './discrepancy/discrepancy.service.ts'
import { FigureRepository } from './figure/figure.repository.ts'
import { FigureService } from './figure/figure.service.ts'
import { FigureRecordingService } from './figure/figure-recording.service.ts'
import { HeldService } from './held/held.service.ts'
import { Subgraphs } from './held/subgraphs.port.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ClaimService } from './report/claim.service.ts'
import { ReportRepository } from './report/report.repository.ts'
import { ReportService } from './report/report.service.ts'
import { StatedWorldRepository } from './rule/stated-world.repository.ts'
import { StatedWorldService } from './rule/stated-world.service.ts'

/** A request with the use cases of reporting. */
export interface Context extends RequestContext {
  reports: ReportService
  claims: ClaimService
  figures: FigureService
  recording: FigureRecordingService
  held: HeldService
  discrepancies: DiscrepancyService
  measures: MeasureService
}

/** Adds the use cases to a request; `executors` reach the other domains, and failures to reach them are logged. */
export const contextWith = (executors: Executors, logger: Logger) => {
  const subgraphs = new Subgraphs(executors, (domain, cause) =>
    logger.warn({ err: cause, subgraph: domain }, 'a domain did not answer'),
  )
  return (request: RequestContext): Context => {
    const { reader, em, load } = request
    const stored = new ReportRepository(reader, em)
    const statements = new FigureRepository(reader, em)
    const reports = new ReportService(stored, request)
    const figures = new FigureService(statements, reports, load)
    const claims = new ClaimService(reports, figures)
    const held = new HeldService(subgraphs, reports, load)
    const worlds = new StatedWorldService(new StatedWorldRepository(reader), figures, claims, held, load)
    const resolutions = new DiscrepancyRepository(reader, em)
    const discrepancies = new DiscrepancyService(worlds, resolutions, reports, figures, request)
    const recording = new FigureRecordingService(statements, reports, request)
    const measures = new MeasureService(stored, figures, discrepancies)
    const cases = { reports, claims, figures, recording, held, discrepancies, measures }
    return Object.assign(Object.create(request), cases) as Context
  }
}
