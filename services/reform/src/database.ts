import { DossierMapping } from './dossier/dossier.mapping.ts'
import { DossierStepMapping } from './dossier/dossier-step.mapping.ts'
import { ExemptionMapping } from './exemption/exemption.mapping.ts'
import { ImportFileMapping } from './import/import-file.mapping.ts'
import { IndexResultMapping } from './index-result/index-result.mapping.ts'
import {
  InspectionFindingMapping,
  InspectionMapping,
  InspectionVisitMapping,
} from './inspection/inspection.mapping.ts'
import { LandProjectMapping, LandStepMapping } from './land-project/land-project.mapping.ts'
import { MonthlyEntryMapping } from './monthly/monthly-entry.mapping.ts'
import { OnlineServiceMapping } from './online-service/online-service.mapping.ts'
import { ProcedureMapping } from './procedure/procedure.mapping.ts'
import { ProcedureChangeMapping } from './procedure/procedure-change.mapping.ts'
import { PublicationMapping } from './publication/publication.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  IndexResultMapping,
  ExemptionMapping,
  ProcedureMapping,
  ProcedureChangeMapping,
  OnlineServiceMapping,
  DossierMapping,
  DossierStepMapping,
  MonthlyEntryMapping,
  LandProjectMapping,
  LandStepMapping,
  InspectionMapping,
  InspectionVisitMapping,
  InspectionFindingMapping,
  PublicationMapping,
  ImportFileMapping,
]
