import { wordsUpTo } from '@province/runtime/refusal'
import type { TemplateField } from '../template/template-field.ts'
import {
  rightImpossible,
  rightOutOfBounds,
  ruleOfItself,
  ruleWithdrawn,
  ruleWithoutMeasure,
  unitsDiffer,
} from './entry-refusals.ts'
import { whyImpossible } from './entry-value.ts'

/** How the left of a rule has to stand to its right. */
export type EntryOperator = 'LESS' | 'AT_MOST' | 'EQUAL' | 'AT_LEAST' | 'MORE'

/** What a rule says: a field stands so to another one, or to a number. */
export interface EntryRuleFacts {
  readonly unitId: string
  readonly templateCode: string
  readonly left: string
  readonly operator: EntryOperator
  readonly rightField: string | null
  readonly rightNumber: number | null
  /** What is wrong where it is broken, in words of whoever added it. */
  readonly message: string
  /** A note on the value on the left may say why it is broken: then it blocks nothing. */
  readonly explainable: boolean
}

const HOLDS: Readonly<Record<EntryOperator, (left: number, right: number) => boolean>> = {
  LESS: (left, right) => left < right,
  AT_MOST: (left, right) => left <= right,
  EQUAL: (left, right) => left === right,
  AT_LEAST: (left, right) => left >= right,
  MORE: (left, right) => left > right,
}

/** Whether a rule holds of two values. */
export const holds = (operator: EntryOperator, left: number, right: number): boolean =>
  HOLDS[operator](left, right)

const said = wordsUpTo(300)

export interface EntryRule extends EntryRuleFacts {}

/** A rule that values of a template are checked by: added by people, withdrawn by them. */
export class EntryRule {
  withdrawnOn: string | null = null
  version = 1

  constructor(
    readonly id: string,
    facts: EntryRuleFacts,
    public recordedBy: string,
  ) {
    Object.assign(this, facts)
  }

  /** A rule over what the template asks for; refuses one without a measure, and one over different units of count. */
  static add(id: string, facts: EntryRuleFacts, fields: readonly TemplateField[], by: string): EntryRule {
    said('message', facts.message, { vi: 'Hãy ghi điều cần đúng', en: 'Say what has to be so' })
    const left = fields.find(({ code }) => code === facts.left)
    if (!left) throw ruleWithoutMeasure('left')
    if ((facts.rightField === null) === (facts.rightNumber === null)) throw rightImpossible()
    if (facts.rightField === facts.left) throw ruleOfItself()
    if (facts.rightNumber !== null && whyImpossible(left, facts.rightNumber)) throw rightOutOfBounds()
    if (facts.rightField !== null) {
      const right = fields.find(({ code }) => code === facts.rightField)
      if (!right) throw ruleWithoutMeasure('rightField')
      if (right.unitOfCount !== left.unitOfCount) throw unitsDiffer(left.unitOfCount, right.unitOfCount)
    }
    return new EntryRule(id, facts, by)
  }

  /** From that day on nothing is checked by it. */
  withdraw(on: string, by: string): void {
    if (this.withdrawnOn !== null) throw ruleWithdrawn()
    this.withdrawnOn = on
    this.recordedBy = by
    this.version += 1
  }
}
