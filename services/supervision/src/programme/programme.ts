import { wordsUpTo } from '@province/runtime/refusal'
import type { IssuerBody } from '../body/supervising-body.ts'
import { type ProgrammeState, programmeLifecycle } from './programme-lifecycle.ts'
import { approvedTooEarly, contentsMissing, spanTurned } from './programme-refusals.ts'

/** By what the body supervises: the law, or the Party’s regulations on the Front and mass organisations. */
export type LegalForm = 'LAW_ON_SUPERVISION' | 'REGULATION_217' | 'REGULATION_218'

/** What is planned. */
export interface ProgrammePlan {
  readonly body: IssuerBody
  /** The body as it was called then. */
  readonly bodyName: string
  /** The body of the organization; null: known by its words alone. */
  readonly bodyId?: string | null
  readonly legalForm: LegalForm
  readonly title: string
  readonly runsFrom: string
  readonly runsTo: string
}

export interface Programme extends ProgrammePlan {}

const LONGEST = 300
const refuseWords = wordsUpTo(LONGEST)
const MOST_CONTENTS = 100

/** What a body supervises in a period, content by content. */
export class Programme {
  state: ProgrammeState = 'DRAFT'
  document: string | null = null
  approvedOn: string | null = null
  source: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    plan: ProgrammePlan,
    readonly recordedBy: string,
  ) {
    Object.assign(this, plan)
  }

  /** A new draft; refuses without its words, with a turned span, and without contents. */
  static draft(
    id: string,
    unitId: string,
    plan: ProgrammePlan,
    contents: readonly string[],
    by: string,
  ): Programme {
    refuseWords('input.title', plan.title, { vi: 'Hãy ghi tên chương trình', en: 'Name the programme' })
    refuseWords('input.bodyName', plan.bodyName, { vi: 'Hãy ghi tên cơ quan', en: 'Name the body' })
    if (plan.runsTo <= plan.runsFrom) throw spanTurned()
    if (contents.length === 0 || contents.length > MOST_CONTENTS) throw contentsMissing(MOST_CONTENTS)
    for (const content of contents)
      refuseWords('input.contents', content, { vi: 'Hãy ghi từng nội dung', en: 'Say each content' })
    return new Programme(id, unitId, plan, by)
  }

  /** The body has approved it by a document. */
  approve(document: string, approvedOn: string, today: string): void {
    this.state = programmeLifecycle.step(this.state, 'approve')
    refuseWords('input.document', document, {
      vi: 'Hãy ghi văn bản phê duyệt',
      en: 'Give the approving document',
    })
    if (approvedOn > today) throw approvedTooEarly()
    this.document = document
    this.approvedOn = approvedOn
    this.version += 1
  }

  /** Its period is over and reported. */
  close(): void {
    this.state = programmeLifecycle.step(this.state, 'close')
    this.version += 1
  }
}
