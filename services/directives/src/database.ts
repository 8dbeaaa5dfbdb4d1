import { EvidenceFileMapping } from '@province/record-files'
import { CitationMapping } from './citation/citation.mapping.ts'
import { DocumentFileMapping } from './document-file/document-file.mapping.ts'
import { RegisteredDocumentMapping } from './register/registered-document.mapping.ts'
import { RelationMapping } from './relation/relation.mapping.ts'
import { CitingReportMapping } from './report/citing-report.mapping.ts'
import { TaskCooperatorMapping, TaskEntryMapping, TaskMapping } from './task/task.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  EmulationModelMapping,
  AgreementMapping,
  CorrectionMapping,
  CitingReportMapping,
  CitationMapping,
  TaskMapping,
  TaskEntryMapping,
  EvidenceFileMapping,
  TaskCooperatorMapping,
  RegisteredDocumentMapping,
  RelationMapping,
  DocumentFileMapping,
]

import { AgreementMapping } from './agreement/agreement.mapping.ts'
import { CorrectionMapping } from './correction/correction.mapping.ts'

import { EmulationModelMapping } from './emulation-model/emulation-model.mapping.ts'
