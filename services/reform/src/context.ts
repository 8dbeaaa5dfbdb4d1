import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { type ClockCases, clockMaking } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { REFORM_CLOCKS } from './clock/reform-clocks.ts'
import { DossierRepository, DossierStepRepository } from './dossier/dossier.repository.ts'
import { DossierService } from './dossier/dossier.service.ts'
import { DossierCountRepository } from './dossier-count/dossier-count.repository.ts'
import { DossierCountService } from './dossier-count/dossier-count.service.ts'
import { ExemptionRepository } from './exemption/exemption.repository.ts'
import { ExemptionService } from './exemption/exemption.service.ts'
import { ImportFileRepository } from './import/import-file.repository.ts'
import { ImportFileService } from './import/import-file.service.ts'
import { IndexResultRepository } from './index-result/index-result.repository.ts'
import { IndexResultService } from './index-result/index-result.service.ts'
import {
  InspectionFindingRepository,
  InspectionRepository,
  InspectionVisitRepository,
} from './inspection/inspection.repository.ts'
import { InspectionService } from './inspection/inspection.service.ts'
import { LandProjectRepository, LandStepRepository } from './land-project/land-project.repository.ts'
import { LandProjectService } from './land-project/land-project.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { RecordCountRepository } from './measure/record-count.repository.ts'
import { RecordCountService } from './measure/record-count.service.ts'
import { MonthlyEntryRepository } from './monthly/monthly-entry.repository.ts'
import { MonthlyEntryService } from './monthly/monthly-entry.service.ts'
import { OneStopRepository } from './one-stop/one-stop.repository.ts'
import { OneStopService } from './one-stop/one-stop.service.ts'
import { OnlineServiceRepository } from './online-service/online-service.repository.ts'
import { OnlineServiceService } from './online-service/online-service.service.ts'
import { ProcedureRepository } from './procedure/procedure.repository.ts'
import { ProcedureService } from './procedure/procedure.service.ts'
import { ProcedureChangeRepository } from './procedure/procedure-change.repository.ts'
import { ProcedureFormRepository } from './procedure-form/procedure-form.repository.ts'
import { ProcedureFormService } from './procedure-form/procedure-form.service.ts'
import { PublicationRepository } from './publication/publication.repository.ts'
import { PublicationService } from './publication/publication.service.ts'

/** A request with the use cases of reform. */
export interface Context extends RequestContext, ClockCases<ClockKind> {
  indexResults: IndexResultService
  exemptions: ExemptionService
  oneStop: OneStopService
  procedures: ProcedureService
  onlineServices: OnlineServiceService
  dossiers: DossierService
  months: MonthlyEntryService
  land: LandProjectService
  inspections: InspectionService
  publications: PublicationService
  imports: ImportFileService
  procedureForms: ProcedureFormService
  recordCounts: RecordCountService
  dossierCounts: DossierCountService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  ...clockMaking<ClockKind>(REFORM_CLOCKS),
  indexResults: (request) => new IndexResultService(new IndexResultRepository(request), request),
  exemptions: (request) => new ExemptionService(new ExemptionRepository(request), request),
  oneStop: (request) => new OneStopService(new OneStopRepository(request)),
  procedures: (request) =>
    new ProcedureService(new ProcedureRepository(request), new ProcedureChangeRepository(request), request),
  onlineServices: (request) =>
    new OnlineServiceService(new OnlineServiceRepository(request), request.procedures, request),
  dossiers: (request) => {
    const steps = new DossierStepRepository(request)
    return new DossierService(new DossierRepository(request), steps, request.procedures, request, request)
  },
  months: (request) => new MonthlyEntryService(new MonthlyEntryRepository(request), request),
  land: (request) =>
    new LandProjectService(new LandProjectRepository(request), new LandStepRepository(request), request),
  inspections: (request) => {
    const visits = new InspectionVisitRepository(request)
    const findings = new InspectionFindingRepository(request)
    return new InspectionService(new InspectionRepository(request), visits, findings, request)
  },
  publications: (request) => new PublicationService(new PublicationRepository(request), request),
  imports: (request) => new ImportFileService(new ImportFileRepository(request), request),
  procedureForms: (request) => new ProcedureFormService(new ProcedureFormRepository(request)),
  dossierCounts: (request) => new DossierCountService(new DossierCountRepository(request)),
  recordCounts: (request) => new RecordCountService(new RecordCountRepository(request)),
  measures: (request) =>
    new MeasureService(request.indexResults, request.oneStop, new MeasureRepository(request), request),
})
