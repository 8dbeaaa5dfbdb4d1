import type { TemplateField } from '../template/template-field.ts'
import { type EntryRuleFacts, holds } from './entry-rule.ts'
import type { Entries } from './entry-value.ts'
import { type Unusual, unusualAmong } from './outlier.ts'

/** What is to be said of a value. */
export type EntryFindingCode = 'MISSING' | 'RULE_BROKEN' | 'RULE_EXPLAINED' | 'UNUSUAL'

/** A finding about one value; one that blocks keeps the report from being submitted. */
export interface EntryFinding {
  readonly field: string
  readonly code: EntryFindingCode
  readonly blocks: boolean
  /** What the rule says, of a rule. */
  readonly message: string | null
  readonly unusual: Unusual | null
}

/** Earlier values of the unit, by field. */
export type Earlier = Readonly<Record<string, readonly number[]>>

const given = (entries: Entries, code: string): number | null => entries[code]?.value ?? null

/** What is to be said of the values of a submission: what is missing, which rules are broken, what is unusual. */
export const findingsOf = (
  fields: readonly TemplateField[],
  entries: Entries,
  rules: readonly EntryRuleFacts[],
  earlier: Earlier,
): EntryFinding[] => [
  ...fields
    .filter(({ code, needed }) => needed && given(entries, code) === null)
    .map(({ code }): EntryFinding => ({ ...plain(code), code: 'MISSING', blocks: true })),
  ...rules.flatMap((rule) => broken(rule, entries)),
  ...fields.flatMap(({ code }) => unusual(code, given(entries, code), earlier[code] ?? [])),
]

const plain = (field: string) => ({ field, message: null, unusual: null })

// Where a side is not given there is nothing to compare: what has to be given is said to be missing.
function broken(
  { left, operator, rightField, rightNumber, message, explainable }: EntryRuleFacts,
  entries: Entries,
) {
  const [one, other] = [given(entries, left), rightField === null ? rightNumber : given(entries, rightField)]
  if (one === null || other === null || holds(operator, one, other)) return []
  const explained = explainable && entries[left]?.note != null
  const finding: EntryFinding = {
    field: left,
    code: explained ? 'RULE_EXPLAINED' : 'RULE_BROKEN',
    blocks: !explained,
    message,
    unusual: null,
  }
  return [finding]
}

function unusual(field: string, value: number | null, before: readonly number[]): EntryFinding[] {
  const found = value === null ? null : unusualAmong(value, before)
  return found ? [{ ...plain(field), code: 'UNUSUAL', blocks: false, unusual: found }] : []
}
