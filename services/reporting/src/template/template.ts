import { wordsUpTo } from '@province/runtime/refusal'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { TemplateField } from './template-field.ts'
import { codeImpossible, dueDaysImpossible, fieldsImpossible, levelsMissing } from './template-refusals.ts'

/** Levels of units that may owe a report. */
export type OwingLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** What must be sent, by whom, of which days and until when. */
export interface TemplateFacts {
  readonly unitId: string
  readonly code: string
  readonly title: string
  readonly titleEn: string | null
  readonly periodKind: PeriodKind
  /** Units of these levels owe it … */
  readonly levels: readonly OwingLevel[]
  /** … of these kinds alone; all of them where none is said. */
  readonly kinds: readonly string[]
  readonly fields: readonly TemplateField[]
  /** How many days after the last day of the period it may still come. */
  readonly dueDays: number
  readonly basis: string | null
  readonly validFrom: string
}

const MOST_DAYS = 60
const MOST_FIELDS = 200
const titled = wordsUpTo(300)

export interface Template extends TemplateFacts {}

/** An edition of a template of reports. */
export class Template {
  /** The first day on which it is no longer in force. */
  validTo: string | null = null
  version = 1

  constructor(
    readonly id: string,
    facts: TemplateFacts,
    public recordedBy: string,
  ) {
    Object.assign(this, facts)
  }

  /** A new edition; refuses what nobody could fill in. */
  static issue(id: string, facts: TemplateFacts, by: string): Template {
    if (!/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(facts.code) || facts.code.length > 60) throw codeImpossible()
    titled('title', facts.title, { vi: 'Hãy ghi tên mẫu báo cáo', en: 'Give the template a title' })
    if (facts.levels.length === 0) throw levelsMissing()
    if (!Number.isInteger(facts.dueDays) || facts.dueDays < 0 || facts.dueDays > MOST_DAYS)
      throw dueDaysImpossible(MOST_DAYS)
    if (!soundFields(facts.fields)) throw fieldsImpossible()
    return new Template(id, facts, by)
  }

  /** A later edition is in force from that day on. */
  end(on: string, by: string): void {
    this.validTo = on
    this.recordedBy = by
    this.version += 1
  }

  inForceOn(day: string): boolean {
    return this.validFrom <= day && (this.validTo === null || day < this.validTo)
  }
}

const soundFields = (fields: readonly TemplateField[]): boolean =>
  fields.length > 0 &&
  fields.length <= MOST_FIELDS &&
  new Set(fields.map(({ code }) => code)).size === fields.length &&
  fields.every(
    ({ code, label, unitOfCount, kind, countsLevel }) =>
      /^[a-z0-9_.]{1,80}$/.test(code) &&
      label.trim() !== '' &&
      unitOfCount.trim() !== '' &&
      (countsLevel == null || (kind === 'COUNT' && unitOfCount === 'units')),
  )
