import { batch, type RequestContext, type SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { findingsOf, type MonthlyFinding, usualOf } from './monthly-check.ts'
import type { MonthlyEntryRepository, MonthlyEntryRow } from './monthly-entry.repository.ts'
import { type GivenCount, MonthlyEntry, type MonthOf, monthAfter } from './monthly-entry.ts'
import { formOf, type MonthlyCounts } from './monthly-form.ts'
import { type MonthlyStep, TAKEN_BY } from './monthly-lifecycle.ts'
import { centreOver, monthEntered, unitNotThere } from './monthly-refusals.ts'

const ENTER = 'reform.enter_month'
const VERIFY = 'reform.verify_month'
const APPROVE = 'reform.approve_month'

/** One month of a unit, entered or not, beside the months before it. */
export interface MonthlySheet extends MonthOf {
  entry: MonthlyEntryRow | null
  before: { month: string; counts: MonthlyCounts }[]
}

/** Takes what units report of their months, and lets it go up, come back, be locked and be opened again. */
export class MonthlyEntryService {
  readonly list: MonthlyEntryRepository['list']

  constructor(
    private readonly entries: MonthlyEntryRepository,
    private readonly request: RequestContext,
  ) {
    this.list = entries.list
  }

  byId(id: string): Promise<MonthlyEntryRow | null> {
    return this.entries.byId(id)
  }

  async sheet(of: MonthOf): Promise<MonthlySheet> {
    const [entry, before] = await Promise.all([this.entries.of(of), this.entries.before(of)])
    return { ...of, entry: entry ?? null, before }
  }

  figuresOf({ form, entry, before }: MonthlySheet) {
    return formOf(form).items.map((item) => {
      const known = before.flatMap(({ counts }) => (counts[item] === undefined ? [] : [counts[item]]))
      const usual = usualOf(known)
      return {
        item,
        value: entry?.counts[item] ?? null,
        lastMonth: before[0]?.counts[item] ?? null,
        usualFrom: usual?.from ?? null,
        usualTo: usual?.to ?? null,
      }
    })
  }

  async findings(entry: MonthlyEntryRow | MonthlyEntry): Promise<MonthlyFinding[]> {
    const before = await this.entries.before(entry)
    const next = before.filter(({ month }) => monthAfter(month) === entry.month)
    // Only the month right before it is carried on from; older ones say what is usual.
    const counts =
      next.length > 0 ? before.map((each) => each.counts) : [{}, ...before.map((each) => each.counts)]
    return findingsOf(formOf(entry.form), entry.counts, counts)
  }

  async enter(of: MonthOf, given: readonly GivenCount[]): Promise<MonthlyEntryRow> {
    const { authority, subject, today } = this.request
    await authority.require(ENTER, of.unitId)
    const entry = MonthlyEntry.enter(v7(), of, given, subject, today)
    const standing = await this.entries.standing(of)
    if (!standing) throw unitNotThere(await this.entries.successor(of.unitId))
    if (standing.centreEnded) throw centreOver(standing.centreEnded)
    const version = await this.entries.entered(of)
    if (version !== undefined) throw monthEntered(of.month, version)
    this.entries.add(entry)
    return this.#told(entry, 'entered')
  }

  /** As `enter`, of many: each row is entered or refused by itself. */
  async enterAll(all: readonly { of: MonthOf; given: readonly GivenCount[] }[]) {
    const answers = await batch(this.request, all, ({ of, given }) => this.enter(of, given))
    return answers.map(({ done, ...answer }) => ({ ...answer, entry: done }))
  }

  async save(seen: SeenVersion, given: readonly GivenCount[]): Promise<MonthlyEntryRow> {
    const entry = await this.request.forChange(this.entries, seen, ENTER)
    entry.save(given, this.request.subject)
    return this.#told(entry, 'saved')
  }

  async step(seen: SeenVersion, step: Exclude<MonthlyStep, 'save'>, reason: string | null) {
    const { subject: by, today } = this.request
    const entry = await this.request.forChange(this.entries, seen, ACTIONS[TAKEN_BY[step]])
    await this.#requireLevel(entry, step)
    const findings = step === 'submit' ? await this.findings(entry) : []
    entry.take(step, { reason, findings, by, today })
    return this.#told(entry, step)
  }

  // Levels are those of the month: where the law has no district between, the province verifies a commune.
  async #requireLevel(entry: MonthlyEntry, step: MonthlyStep): Promise<void> {
    const by = TAKEN_BY[step]
    if (by === 'UNIT') return
    const standing = await this.entries.standing(entry)
    const level = by === 'TOP' ? standing?.top : (standing?.superior ?? standing?.top)
    await this.request.authority.require(ACTIONS[by], level ?? entry.unitId)
  }

  #told(entry: MonthlyEntry, what: string): MonthlyEntryRow {
    const { id, unitId, form, month, state, version } = entry
    const payload = { form, month, state, version }
    this.request.record({ name: `monthly_entry.${what}`, aggregateId: id, unitId, payload })
    return this.entries.rowOf(entry, { invented: false })
  }
}

const ACTIONS = { UNIT: ENTER, SUPERIOR: VERIFY, TOP: APPROVE } as const
