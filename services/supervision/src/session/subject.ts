import { isBlank, wordsMissing } from '@province/runtime/refusal'
import { subjectMixed } from './session-refusals.ts'

/** What is supervised: one unit, one body such as a bank, several that nobody named, or a set of documents. */
export type SubjectKind = 'UNIT' | 'BODY' | 'EXTERNAL_ORGANISATIONS' | 'DOCUMENT_SET' | 'UNITS_NOT_NAMED'

/** A subject as it is told: none is invented, so several that nobody named are one row with their number. */
export interface SubjectTold {
  readonly kind: SubjectKind
  readonly subjectUnitId: string | null
  /** Of one body: which. */
  readonly subjectBodyId?: string | null
  readonly name: string
  /** How many: units, organisations or documents. */
  readonly counted: number
  /** Of how many units the documents are; of a document set only. */
  readonly ofUnits: number | null
}

export interface Subject extends SubjectTold {}

const LONGEST = 300

/** A subject of a session. */
export class Subject {
  constructor(
    readonly id: string,
    readonly sessionId: string,
    readonly unitId: string,
    readonly ordinal: number,
    told: SubjectTold,
  ) {
    refuseMixed(told)
    Object.assign(this, told)
  }
}

function refuseMixed({ kind, subjectUnitId, subjectBodyId, name, counted, ofUnits }: SubjectTold): void {
  if (isBlank(name) || name.length > LONGEST)
    throw wordsMissing('input.subjects', { vi: 'Hãy ghi tên đối tượng', en: 'Name the subject' }, LONGEST)
  const isUnit = kind === 'UNIT'
  const isBody = kind === 'BODY'
  const isSet = kind === 'DOCUMENT_SET'
  const wrong =
    isUnit !== (subjectUnitId !== null) ||
    isBody !== (subjectBodyId != null) ||
    isSet !== (ofUnits !== null) ||
    counted < 1 ||
    ((isUnit || isBody) && counted !== 1)
  if (wrong || (ofUnits !== null && ofUnits < 1)) throw subjectMixed()
}
