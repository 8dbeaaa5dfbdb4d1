import { keepsRule, sumRule } from './sum-rule.ts'

/** What a column counts records of. */
export type FormSource =
  | 'SESSION'
  | 'VISIT'
  | 'PETITION'
  | 'CASE'
  | 'DECISION'
  | 'DENUNCIATION'
  | 'CONCLUSION'

/** What is added of each record: itself, its people, its matter once, or the petitions that it settles. */
export type Added = 'records' | 'people' | 'matters' | 'petitions'

/** By what records of each source are told apart; every trait is a word. */
export const TRAITS = {
  SESSION: ['mode'],
  VISIT: ['mode', 'again', 'delegation'],
  PETITION: [
    'kind',
    'arrived',
    'signers',
    'processed',
    'met',
    'competence',
    'outcome',
    'reception',
    'settled',
    'instance',
    'field',
  ],
  CASE: ['arrived', 'ended', 'instance', 'outcome', 'late'],
  DECISION: ['done'],
  DENUNCIATION: ['arrived', 'ended', 'outcome', 'late'],
  CONCLUSION: ['done'],
} as const satisfies Record<FormSource, readonly string[]>

/** What a column counts. */
export interface Count {
  of: FormSource
  add: Added
  where: Readonly<Record<string, readonly string[]>>
}

/** A column of a form: its place under the heads, its rule as printed, and what it counts. */
export interface FormColumn {
  no: number
  path: readonly string[]
  rule?: string
  /** Why its rule is doubted, as it stands in the source. */
  doubt?: string
  /** What has to be known to read it. */
  note?: string
  /** Nothing where the system keeps no record of what the column asks for. */
  count?: Count
  /** The key by which it is asked for as a figure. */
  measure: string | null
}

/** A statutory form: it is known by the document, the symbol and the edition together. */
export interface StatutoryForm {
  symbol: string
  title: string
  document: string
  validFrom: string | null
  validTo: string | null
  /** How sure its layout is. */
  evidence: string
  columns: readonly FormColumn[]
}

/** Records of one source under one row that have all traits alike, and how much they come to. */
export interface FormFact extends Record<Added, number> {
  /** Whose row it is. */
  rowId: string
  traits: Readonly<Record<string, string | null>>
  estimate: boolean
}

const isOf = ({ traits }: FormFact, where: Count['where']) =>
  Object.entries(where).every(([trait, words]) => words.includes(traits[trait] ?? ''))

/** Nobody has said it of a record. */
const UNSAID = 'UNSAID'

/** It would be counted or not by what nobody has said of it. */
const mayBeOf = (fact: FormFact, where: Count['where']) =>
  Object.keys(where).some((trait) => fact.traits[trait] === UNSAID) &&
  isOf({ ...fact, traits: { ...fact.traits, ...saidOf(fact, where) } }, where)

const saidOf = ({ traits }: FormFact, where: Count['where']) =>
  Object.fromEntries(
    Object.entries(where).flatMap(([trait, [word = '']]) =>
      traits[trait] === UNSAID ? [[trait, word]] : [],
    ),
  )

/** What a column comes to; null where of one record at least nobody has said whether it belongs there. */
export interface Tallied {
  value: number | null
  estimate: boolean
}

/** What a column comes to over these facts of its source. */
export function tally(facts: readonly FormFact[], { add, where }: Count): Tallied {
  const among = facts.filter((fact) => isOf(fact, where))
  const unsaid = facts.some((fact) => fact[add] > 0 && mayBeOf(fact, where))
  return {
    value: unsaid ? null : among.reduce((sum, fact) => sum + fact[add], 0),
    estimate: among.some(({ estimate }) => estimate),
  }
}

/**
 * Whether a column speaks of denunciations or of petitions that nobody has classified yet: only who may know of every one
 * of them is told, since a part of a total is a wrong total.
 */
export function isGuarded({ of, where }: Count): boolean {
  if (of === 'DENUNCIATION' || of === 'CONCLUSION') return true
  return of === 'PETITION' && !where.kind?.every((kind) => kind === 'COMPLAINT' || kind === 'REFLECTION')
}

/** Whether a rule of a form holds in a row of it. */
export interface RuleCheck {
  column: number
  rule: string
  /** Null where a column that it speaks of has no value. */
  holds: boolean | null
  doubt: string | null
}

/** Every rule of a form, checked in a row. */
export const checksOf = ({ columns }: StatutoryForm, valueAt: (no: number) => number | null): RuleCheck[] =>
  columns.flatMap(({ no, rule, doubt = null }) =>
    rule ? [{ column: no, rule, holds: keepsRule(sumRule(rule), valueAt), doubt }] : [],
  )

/** The key by which a column is asked for as a figure. */
export const columnKey = (symbol: string, no: number) => `complaints.form.${symbol}.${no}`
