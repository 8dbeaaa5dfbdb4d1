import { BodyType, bodyReference } from '@province/bodies'
import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { DirectivesAudit } from './audit/audit.type.ts'
import { CitationResolver } from './citation/citation.resolver.ts'
import { CitationConnection, CitationLoadType, CitationType } from './citation/citation.type.ts'
import { DisagreementResolver } from './disagreement/disagreement.resolver.ts'
import { DisagreementConnection, DisagreementType } from './disagreement/disagreement.type.ts'
import { DocumentResolver } from './document/document.resolver.ts'
import { DirectiveDocumentConnection, DirectiveDocumentType } from './document/document.type.ts'
import { documentFileResolvers } from './document-file/document-file.resolver.ts'
import { DocumentFileType } from './document-file/document-file.type.ts'
import { DraftResolver } from './draft/draft.resolver.ts'
import { DraftWarningType } from './draft/draft.type.ts'
import { DirectivesEvents } from './event/event.type.ts'
import { TaskEvidence } from './evidence/task-evidence.type.ts'
import { DirectivesMeasures } from './measure/measure.type.ts'
import { DirectivesNotices } from './notice/notice.type.ts'
import { UnitType } from './organization/unit.type.ts'
import { DocumentFateType, documentFateResolvers } from './register/document-fate.type.ts'
import {
  DocumentsIssuedType,
  DocumentsOfIssuerType,
  DocumentsOnThemeType,
  issuingResolvers,
} from './register/issuing.resolver.ts'
import { registeredDocumentResolvers } from './register/registered-document.resolver.ts'
import { RegisteredDocumentConnection, RegisteredDocumentType } from './register/registered-document.type.ts'
import { relationResolvers } from './relation/relation.resolver.ts'
import { RelationType } from './relation/relation.type.ts'
import { ReportCitationsResolver } from './report/report.resolver.ts'
import { ReportType } from './report/report.type.ts'
import { taskResolvers } from './task/task.resolver.ts'
import {
  TaskConnection,
  TaskCooperatorType,
  TaskEntryType,
  TaskType,
  TaskWorkloadType,
} from './task/task.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...emulationModelResolvers,
  ...agreementResolvers,
  ...correctionResolvers,
  ...documentFateResolvers,
  DraftResolver,
  CitationResolver,
  DocumentResolver,
  DisagreementResolver,
  ReportCitationsResolver,
  ...taskResolvers,
  ...TaskEvidence.resolvers,
  ...registeredDocumentResolvers,
  ...relationResolvers,
  ...documentFileResolvers,
  ...issuingResolvers,
  DirectivesMeasures.resolver,
  DirectivesAudit.resolver,
  DirectivesEvents.resolver,
  DirectivesNotices.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  EmulationModelType,
  ...EmulationModelConnection.types,
  AgreementType,
  ...AgreementConnection.types,
  CorrectionType,
  DocumentFateType,
  DraftWarningType,
  ...CorrectionConnection.types,
  PageInfo,
  CitationType,
  ...CitationConnection.types,
  CitationLoadType,
  DirectiveDocumentType,
  ...DirectiveDocumentConnection.types,
  DisagreementType,
  ...DisagreementConnection.types,
  ReportType,
  TaskType,
  ...TaskConnection.types,
  TaskEntryType,
  ...TaskEvidence.types,
  TaskCooperatorType,
  TaskWorkloadType,
  RegisteredDocumentType,
  ...RegisteredDocumentConnection.types,
  RelationType,
  DocumentFileType,
  DocumentsIssuedType,
  DocumentsOfIssuerType,
  DocumentsOnThemeType,
  ...DirectivesMeasures.types,
  ...DirectivesAudit.types,
  ...DirectivesEvents.types,
  ...DirectivesNotices.types,
  UnitType,
  BodyType,
]

/** How other domains' references are resolved: a report is its id, what it cites is read in scope. */
export const references: References = { Report: ({ id }) => ({ id }), Body: bodyReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })

import { agreementResolvers } from './agreement/agreement.resolver.ts'
import { AgreementConnection, AgreementType } from './agreement/agreement.type.ts'
import { correctionResolvers } from './correction/correction.resolver.ts'
import { CorrectionConnection, CorrectionType } from './correction/correction.type.ts'

import { emulationModelResolvers } from './emulation-model/emulation-model.resolver.ts'
import { EmulationModelConnection, EmulationModelType } from './emulation-model/emulation-model.type.ts'
