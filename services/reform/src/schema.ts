import { type References, RowRefusalType, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { ReformAudit } from './audit/audit.type.ts'
import { clockParts } from './clock/clock.type.ts'
import { dossierResolvers } from './dossier/dossier.resolver.ts'
import {
  DossierConnection,
  DossierStepType,
  DossierType,
  SubmittedDossierType,
} from './dossier/dossier.type.ts'
import { ReformEvents } from './event/event.type.ts'
import { exemptionResolvers } from './exemption/exemption.resolver.ts'
import { ExemptionType } from './exemption/exemption.type.ts'
import { importFileResolvers } from './import/import-file.resolver.ts'
import {
  ImportedRowType,
  ImportFileConnection,
  ImportFileType,
  ImportOutcomeType,
} from './import/import-file.type.ts'
import { ImportProblemType, ImportRefusalType, ImportWarningType } from './import/import-place.type.ts'
import { indexResultResolvers } from './index-result/index-result.resolver.ts'
import {
  IndexComponentType,
  IndexPeerType,
  IndexResultConnection,
  IndexResultType,
} from './index-result/index-result.type.ts'
import { inspectionResolvers } from './inspection/inspection.resolver.ts'
import {
  InspectionConnection,
  InspectionFindingType,
  InspectionType,
  InspectionVisitType,
} from './inspection/inspection.type.ts'
import { landProjectReference } from './land-project/land-project.reference.ts'
import { landProjectResolvers } from './land-project/land-project.resolver.ts'
import {
  LandProjectConnection,
  LandProjectType,
  LandStepType,
  LedType,
} from './land-project/land-project.type.ts'
import { ReformMeasures } from './measure/measure.type.ts'
import { OnTimeMonthResolver } from './measure/on-time-month.resolver.ts'
import { OnTimeMonthType } from './measure/on-time-month.type.ts'
import { monthlyEntryResolvers } from './monthly/monthly-entry.resolver.ts'
import {
  EnteredMonthType,
  MonthlyBalanceType,
  MonthlyEntryConnection,
  MonthlyEntryType,
  MonthlyFigureType,
  MonthlyFindingType,
  MonthlySheetType,
} from './monthly/monthly-entry.type.ts'
import { OneStopResolver, UnitOneStopResolver } from './one-stop/one-stop.resolver.ts'
import { OneStopCoverageType } from './one-stop/one-stop.type.ts'
import { onlineServiceResolvers } from './online-service/online-service.resolver.ts'
import { LevelCountsType, LevelCountType, OnlineServiceType } from './online-service/online-service.type.ts'
import { unitReference } from './organization/unit.reference.ts'
import { UnitType } from './organization/unit.type.ts'
import { procedureResolvers } from './procedure/procedure.resolver.ts'
import {
  ProcedureChangeConnection,
  ProcedureChangeType,
  ProcedureConnection,
  ProcedureType,
} from './procedure/procedure.type.ts'
import { dossierWorkResolvers } from './procedure-form/dossier-work.resolver.ts'
import { DossierWorkFigureType, DossierWorkType, StepWorkType } from './procedure-form/dossier-work.type.ts'
import { procedureFormResolvers } from './procedure-form/procedure-form.resolver.ts'
import {
  ProcedureFormColumnType,
  ProcedureFormFigureType,
  ProcedureFormRowType,
  ProcedureFormType,
} from './procedure-form/procedure-form.type.ts'
import { publicationResolvers } from './publication/publication.resolver.ts'
import { PublicationConnection, PublicationType } from './publication/publication.type.ts'
import { AskedTasks } from './task/asked-task.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...indexResultResolvers,
  ...exemptionResolvers,
  ...procedureResolvers,
  ...onlineServiceResolvers,
  ...dossierResolvers,
  ...importFileResolvers,
  ...procedureFormResolvers,
  ...dossierWorkResolvers,
  ...inspectionResolvers,
  ...publicationResolvers,
  ...landProjectResolvers,
  ...monthlyEntryResolvers,
  ...clockParts.resolvers,
  OneStopResolver,
  UnitOneStopResolver,
  OnTimeMonthResolver,
  ReformMeasures.resolver,
  ReformAudit.resolver,
  ReformEvents.resolver,
  AskedTasks.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PageInfo,
  UnitType,
  IndexResultType,
  IndexComponentType,
  IndexPeerType,
  ...IndexResultConnection.types,
  ExemptionType,
  OneStopCoverageType,
  ProcedureType,
  ProcedureChangeType,
  ...ProcedureConnection.types,
  ...ProcedureChangeConnection.types,
  DossierType,
  DossierStepType,
  ...DossierConnection.types,
  ...clockParts.types,
  MonthlyEntryType,
  ...MonthlyEntryConnection.types,
  MonthlyFigureType,
  MonthlyFindingType,
  MonthlySheetType,
  MonthlyBalanceType,
  EnteredMonthType,
  SubmittedDossierType,
  RowRefusalType,
  LandProjectType,
  LandStepType,
  LedType,
  ...LandProjectConnection.types,
  InspectionType,
  InspectionVisitType,
  InspectionFindingType,
  ...InspectionConnection.types,
  PublicationType,
  ...PublicationConnection.types,
  ProcedureFormType,
  ProcedureFormColumnType,
  ProcedureFormRowType,
  ProcedureFormFigureType,
  DossierWorkType,
  DossierWorkFigureType,
  StepWorkType,
  ImportFileType,
  ...ImportFileConnection.types,
  ImportOutcomeType,
  ImportedRowType,
  ImportProblemType,
  ImportWarningType,
  ImportRefusalType,
  OnlineServiceType,
  LevelCountsType,
  LevelCountType,
  OnTimeMonthType,
  ...ReformMeasures.types,
  ...ReformAudit.types,
  ...ReformEvents.types,
  ...AskedTasks.types,
]

/** How other domains' references are resolved. */
export const references: References = { Unit: unitReference, LandProject: landProjectReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
