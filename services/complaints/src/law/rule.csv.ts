import { isCalendarDay } from '@province/subgraph/graph'
import { readTable, type TableProblem, type TableRow, tableRefused } from '@province/table'
import type { ComplaintsClockRule } from '../clock/clock-rule.ts'
import type { JurisdictionRule } from '../jurisdiction/jurisdiction-rule.ts'
import type { DutyRule } from './duty-rule.ts'
import { inForce, type Loaded, type LoadedRules, overlap } from './loaded-rule.ts'

const COMMON = [
  'register',
  'code',
  'replaces',
  'governs',
  'valid_from',
  'valid_to',
  'article',
  'evidence',
] as const
const TIMES = ['kind', 'trigger', 'amount', 'unit', 'conditions', 'extensions', 'pauses'] as const
const JURISDICTIONS = ['instance', 'level', 'decider', 'office_vi', 'office_en'] as const
const COLUMNS = [...COMMON, ...TIMES, ...JURISDICTIONS] as const
// Not in files from before there were duties.
const DUTIES = ['says_vi', 'says_en'] as const

type Column = (typeof COLUMNS | typeof DUTIES)[number]
type Cells = Record<Column, string>

/** What a cell may hold; an empty one only where it says so. */
const CHOICES: { readonly [Each in Column]?: readonly string[] } = {
  register: ['TIME', 'JURISDICTION', 'DUTY'],
  governs: ['AT_TRIGGER', 'APPLIES_TO_OPEN', 'MORE_FAVOURABLE'],
  evidence: ['CODIFIED_TEXT_READ', 'GENERAL_KNOWLEDGE', 'HOUSE_RULE'],
}

const OF_REGISTER = {
  TIME: {
    needs: ['kind', 'trigger', 'amount', 'unit'],
    choices: { unit: ['CALENDAR_DAYS', 'WORKING_DAYS'] },
  },
  JURISDICTION: {
    needs: ['instance', 'level', 'decider', 'office_vi', 'office_en'],
    choices: {
      instance: ['FIRST', 'SECOND'],
      level: ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY'],
      decider: ['ITSELF', 'DISTRICT', 'PROVINCE', 'OUTSIDE'],
    },
  },
  DUTY: { needs: DUTIES, choices: {} },
} as const

const EXTENSION = /^(COMPLEX|SPECIALLY_COMPLEX|SEVERAL_PLACES_OR_DELEGATED):(\d{1,3}):(\d{1,3})(?::([1-9]))?$/
const DAYS = /^[1-9]\d{0,2}$/
const CODE = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/
const CONDITIONS = ['SECOND_INSTANCE', 'REMOTE']
const PAUSES = ['AWAITS_OTHER_RESULT', 'EXPERT_ASSESSMENT']

const words = (cell: string) => cell.split(' ').filter(Boolean)

const NOT_SO = {
  vi: 'không đúng dạng hoặc không phải giá trị được phép',
  en: 'is not of the form, or not a value that may stand there',
}

/** The cells of a line that do not hold what they have to. */
function wrongCells(cells: Cells): Column[] {
  const register = Object.hasOwn(OF_REGISTER, cells.register)
    ? OF_REGISTER[cells.register as keyof typeof OF_REGISTER]
    : null
  const choices: { readonly [Each in Column]?: readonly string[] } = { ...CHOICES, ...register?.choices }
  const chosen = (Object.entries(choices) as [Column, readonly string[]][]).flatMap(([column, may]) =>
    may.includes(cells[column]) ? [] : [column],
  )
  const missing = (register?.needs ?? []).filter((column) => cells[column] === '')
  const checks: [Column, boolean][] = [
    ['code', CODE.test(cells.code)],
    ['article', cells.article !== ''],
    ['valid_from', isCalendarDay(cells.valid_from)],
    [
      'valid_to',
      cells.valid_to === '' || (isCalendarDay(cells.valid_to) && cells.valid_to > cells.valid_from),
    ],
    ['amount', cells.register !== 'TIME' || DAYS.test(cells.amount)],
    ['conditions', words(cells.conditions).every((each) => CONDITIONS.includes(each))],
    ['extensions', words(cells.extensions).every((each) => EXTENSION.test(each))],
    ['pauses', words(cells.pauses).every((each) => PAUSES.includes(each))],
  ]
  const wrong = checks.filter(([, isRight]) => !isRight).map(([column]) => column)
  return [...new Set([...chosen, ...missing, ...wrong])]
}

const dated = ({ code, article, valid_from, valid_to, evidence }: Cells) => ({
  code,
  article,
  validFrom: valid_from,
  validTo: valid_to === '' ? null : valid_to,
  evidence: evidence as ComplaintsClockRule['evidence'],
  endUnchecked: false,
})

const timeOf = (cells: Cells): ComplaintsClockRule => ({
  ...dated(cells),
  kind: cells.kind as ComplaintsClockRule['kind'],
  trigger: cells.trigger,
  amount: Number(cells.amount),
  unit: cells.unit as ComplaintsClockRule['unit'],
  conditions: words(cells.conditions) as ComplaintsClockRule['conditions'][number][],
  extensions: words(cells.extensions).map((each) => {
    const [, reason, days, daysAtOnce, times] = EXTENSION.exec(each) ?? []
    const often = times === undefined ? {} : { times: Number(times) }
    return { reason: reason as 'COMPLEX', days: Number(days), daysAtOnce: Number(daysAtOnce), ...often }
  }),
  pauses: words(cells.pauses).map((reason) => ({
    reason: reason as 'EXPERT_ASSESSMENT',
    article: cells.article,
    evidence: cells.evidence as ComplaintsClockRule['evidence'],
  })),
})

const jurisdictionOf = (cells: Cells): JurisdictionRule => ({
  ...dated(cells),
  instance: cells.instance as JurisdictionRule['instance'],
  level: cells.level as JurisdictionRule['level'],
  decider: cells.decider as JurisdictionRule['decider'],
  office: { vi: cells.office_vi, en: cells.office_en },
})

const dutyOf = (cells: Cells): DutyRule => ({
  ...dated(cells),
  says: { vi: cells.says_vi, en: cells.says_en },
})

const loadedOf = <Rule>(cells: Cells, rule: Rule): Loaded<Rule> => ({
  rule,
  replaces: cells.replaces === '' ? null : cells.replaces,
  governs: cells.governs as Loaded<Rule>['governs'],
})

/** What the rules in force are, of the release and loaded before. */
export interface RulesThere {
  times: readonly ComplaintsClockRule[]
  jurisdictions: readonly JurisdictionRule[]
  duties: readonly DutyRule[]
}

type Located<Rule> = Loaded<Rule> & { line: number }

/** Problems of what these rules replace, and of days of which two of them would speak. */
function misplaced<Rule extends ComplaintsClockRule | JurisdictionRule | DutyRule>(
  there: readonly Rule[],
  fresh: readonly Located<Rule>[],
  speaksOf: (rule: Rule) => string,
): TableProblem[] {
  const known = new Set([...there, ...fresh.map(({ rule }) => rule)].map(({ code }) => code))
  const all = inForce(there, fresh)
  return fresh.flatMap(({ line, rule, replaces }) => {
    const problems: TableProblem[] = []
    if (replaces !== null && (!known.has(replaces) || replaces === rule.code))
      problems.push({
        line,
        column: 'replaces',
        message: { vi: 'không có quy định nào mang mã này', en: 'there is no rule of this code' },
      })
    const double = all.find(
      (other) => other.code !== rule.code && speaksOf(other) === speaksOf(rule) && overlap(other, rule),
    )
    if (double)
      problems.push({
        line,
        column: 'replaces',
        message: {
          vi: `cùng ngày với quy định ${double.code}: hãy ghi quy định bị thay thế hoặc sửa ngày`,
          en: `speaks of the same days as ${double.code}: say which rule it replaces, or mend the days`,
        },
      })
    return problems
  })
}

const located = <Rule>(rows: readonly TableRow<Column>[], register: string, of: (cells: Cells) => Rule) =>
  rows
    .filter(({ cells }) => cells.register === register)
    .map(({ line, cells }): Located<Rule> => ({ ...loadedOf(cells, of(cells)), line }))

const NO_DUTY = { says_vi: '', says_en: '' }

/** Reads a file of rules; refuses by line what cannot stand beside those that are there. */
export function rulesOfFile(csv: string, there: RulesThere): LoadedRules {
  const rows = readTable(csv, COLUMNS).map(({ line, cells }) => ({ line, cells: { ...NO_DUTY, ...cells } }))
  const wrong = rows.flatMap(({ line, cells }) =>
    wrongCells(cells).map((column) => ({ line, column, message: NOT_SO })),
  )
  if (wrong.length > 0) throw tableRefused(wrong)
  const times = located(rows, 'TIME', timeOf)
  const jurisdictions = located(rows, 'JURISDICTION', jurisdictionOf)
  const duties = located(rows, 'DUTY', dutyOf)
  const kinds = new Set<string>(there.times.map(({ kind }) => kind))
  const problems = [
    ...times
      .filter(({ rule }) => !kinds.has(rule.kind))
      .map(({ line }) => ({
        line,
        column: 'kind',
        message: { vi: 'không có loại thời hạn này', en: 'is no kind of time limit here' },
      })),
    ...misplaced(
      there.times.filter(({ code }) => !times.some(({ rule }) => rule.code === code)),
      times,
      ({ kind, conditions }) => [kind, ...conditions.toSorted()].join(' '),
    ),
    ...misplaced(
      there.jurisdictions.filter(({ code }) => !jurisdictions.some(({ rule }) => rule.code === code)),
      jurisdictions,
      ({ instance, level }) => `${instance} ${level}`,
    ),
    ...misplaced(
      there.duties.filter(({ code }) => !duties.some(({ rule }) => rule.code === code)),
      duties,
      ({ code }) => code,
    ),
  ]
  if (problems.length > 0) throw tableRefused(problems)
  return { times, jurisdictions, duties }
}
