import type { Clock } from '@province/runtime'
import type { Reader } from '@province/subgraph/read'
import { actAsInstallation } from '@province/subgraph/request'
import { type CorrectedClock, type Correction, correctClocks } from '@province/timekeeping'
import type { ComplaintsClockRule } from '../clock/clock-rule.ts'
import { COMPLAINTS_CLOCKS } from '../clock/complaints-clocks.ts'
import { INSERT_RULES } from './loaded-rule.repository.ts'
import type { Loaded, LoadedRules } from './loaded-rule.ts'
import { rulesOfFile } from './rule.csv.ts'
import { RuleBookService } from './rule-book.service.ts'

/** What the work is stored through. */
type EntityManager = Parameters<typeof correctClocks>[1]

/** How many rules are new, how many were there, and what follows for what is under way. */
export interface RulesLoaded {
  added: number
  unchanged: number
  changes: readonly string[]
}

const ACTIONS = ['clock.tell', 'denunciation.read', 'petition.handle', 'petition.register']

/** What is less than this is not told of denunciations. */
const FEWEST = 5

const GOVERNS: Readonly<
  Record<Loaded<unknown>['governs'], (rule: ComplaintsClockRule) => Correction['applies']>
> = {
  // What was triggered since the rule holds was timed by the old one only because the file came late.
  AT_TRIGGER:
    ({ validFrom }) =>
    (armedOn) =>
      armedOn >= validFrom,
  APPLIES_TO_OPEN: () => () => true,
  // Whoever waits is favoured by an earlier end.
  MORE_FAVOURABLE:
    ({ validFrom }) =>
    (armedOn, before, after) =>
      armedOn >= validFrom || (before !== null && after !== null && after < before),
}

const correctionOf = ({ rule, replaces, governs }: Loaded<ComplaintsClockRule>): Correction[] =>
  replaces === null ? [] : [{ replaces, rule, reason: rule.article, applies: GOVERNS[governs](rule) }]

/** What follows for what is under way, article by article; of denunciations no small number. */
function sentencesOf(corrected: readonly CorrectedClock[]): string[] {
  return [...Map.groupBy(corrected, ({ rule }) => rule)].map(([code, clocks]) => {
    const { article, restricted } = clocks[0] as CorrectedClock
    if (restricted && clocks.length < FEWEST)
      return `${code} (${article}): fewer than ${FEWEST} time limits under way`
    const moved = (is: (before: string, after: string) => boolean) =>
      clocks.filter(({ before, after }) => before !== null && after !== null && is(before, after)).length
    const earlier = moved((before, after) => after < before)
    const later = moved((before, after) => after > before)
    return `${code} (${article}): ${clocks.length} time limits under way, ${earlier} end earlier, ${later} later`
  })
}

/** Reads by the transaction itself, so that a file is judged beside what is there. */
const readerOf = (em: EntityManager) =>
  ({ rows: ({ text }: { text: string }) => em.execute(text) }) as unknown as Reader

const rowsOf = ({ times, jurisdictions, duties }: LoadedRules) => [
  ...duties.map(({ rule, replaces, governs }) => ({
    code: rule.code,
    register: 'DUTY',
    rule,
    replaces,
    governs,
  })),
  ...times.map(({ rule, replaces, governs }) => ({
    code: rule.code,
    register: 'TIME',
    rule,
    replaces,
    governs,
  })),
  ...jurisdictions.map(({ rule, replaces, governs }) => ({
    code: rule.code,
    register: 'JURISDICTION',
    rule,
    replaces,
    governs,
  })),
]

/** Loads a file of rules, all or none, with what it means for what is under way; a dry run stores nothing. */
export const loadRules = (
  em: EntityManager,
  clock: Clock,
  csv: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<RulesLoaded> =>
  em.transactional(async (work) => {
    const today = clock.today()
    const [top] = await work.execute<{ id: string }[]>(
      'select id from hierarchy.unit where parent_id is null and valid_from <= ? and valid_to > ?',
      [today, today],
    )
    if (top) await actAsInstallation(work, top.id, ACTIONS, today)
    const there = await work.execute<{ code: string }[]>('select code from complaints.law_rule')
    const known = new Set(there.map(({ code }) => code))
    const book = new RuleBookService(readerOf(work))
    const read = rulesOfFile(csv, {
      times: await book.times(),
      jurisdictions: await book.jurisdictions(),
      duties: await book.duties(),
    })
    const fresh = {
      times: read.times.filter(({ rule }) => !known.has(rule.code)),
      jurisdictions: read.jurisdictions.filter(({ rule }) => !known.has(rule.code)),
      duties: read.duties.filter(({ rule }) => !known.has(rule.code)),
    }
    const rows = rowsOf(fresh)
    const doing = { today, now: clock.now(), dryRun }
    const corrected = await correctClocks(COMPLAINTS_CLOCKS, work, fresh.times.flatMap(correctionOf), doing)
    if (!dryRun && rows.length > 0) await work.execute(INSERT_RULES, [today, JSON.stringify(rows)])
    const unchanged = rowsOf(read).length - rows.length
    return {
      added: rows.length,
      unchanged,
      changes: [...rows.map(({ code }) => `+ ${code}`), ...sentencesOf(corrected)],
    }
  })
