import type { EntityManager } from '@mikro-orm/postgresql'
import { VIETNAM } from '@province/clocks'
import { DecidedCalendar, insertClocks, newClock } from '@province/timekeeping'
import { v7 } from 'uuid'
import { dueDay } from '../src/clock/due-day.ts'
import { REPORTING_CLOCKS } from '../src/clock/reporting-clocks.ts'
import { EntryRule, type EntryRuleFacts } from '../src/entry/entry-rule.ts'
import type { FigureRow } from '../src/figure/figure-row.ts'
import { Indicator, type IndicatorFacts } from '../src/indicator/indicator.ts'
import { oweAll } from '../src/period/submission-period.repository.ts'
import { SubmissionPeriod } from '../src/period/submission-period.ts'
import { dayBefore, periodOf } from '../src/period-rule/report-period.ts'
import { Template, type TemplateFacts } from '../src/template/template.ts'
import rules from './entry-rules.json' with { type: 'json' }
import figures from './h1-2023-figures.json' with { type: 'json' }
import indicators from './indicators.json' with { type: 'json' }
import templates from './submission-templates.json' with { type: 'json' }
import {
  currentStates,
  currentValues,
  earlierStates,
  earlierValues,
  mistyped,
  provinceValues,
  takenSteps,
} from './submissions.sql.ts'

const DEMONSTRATION = 'demonstration'
const BASIS = 'Mẫu giả định của bản trình diễn'
const DEFINED_BY = 'Định nghĩa giả định của bản trình diễn'
const FIRST_DAY = '2020-12-15'
const CURRENT = '2023-06-14'
/** A day of each period before the running one: what stood last time, and enough of them to see what is unusual. */
const EARLIER = ['2021-06-14', '2021-12-14', '2022-06-14', '2022-12-14']

function issued(unitId: string): Template[] {
  return templates.map((template) => {
    const facts = {
      ...template,
      unitId,
      periodKind: 'HALF_YEAR',
      kinds: [],
      basis: BASIS,
      validFrom: FIRST_DAY,
    }
    return Template.issue(v7(), facts as unknown as TemplateFacts, DEMONSTRATION)
  })
}

/** What units are compared by, made up too; what each counts is what its domain has on record. */
const defined = (unitId: string): Indicator[] =>
  indicators.map((indicator) => {
    const usual = {
      leastBase: 0,
      kinds: [],
      periodKind: 'HALF_YEAR',
      basis: DEFINED_BY,
      validFrom: FIRST_DAY,
    }
    return Indicator.define(v7(), { ...usual, ...indicator, unitId } as IndicatorFacts, DEMONSTRATION)
  })

const ruled = (all: readonly Template[]): EntryRule[] =>
  rules.map(({ templateCode, ...rule }) => {
    const template = all.find(({ code }) => code === templateCode)
    if (!template) throw new Error(`no template ${templateCode}`)
    const facts = { ...rule, templateCode, unitId: template.unitId } as EntryRuleFacts
    return EntryRule.add(v7(), facts, template.fields, DEMONSTRATION)
  })

function opened({ id, unitId, code, dueDays }: Template, day: string): SubmissionPeriod {
  const days = periodOf('HALF_YEAR', day)
  const due = dueDay(dayBefore(days.to), dueDays, VIETNAM)
  return new SubmissionPeriod(v7(), unitId, id, code, days, due, null, DEMONSTRATION)
}

/** What every unit owes of the last five half-years, all made up: filled in, sent, returned, late and missing. */
export async function seedSubmissions(em: EntityManager, unitId: string, today: string): Promise<void> {
  const all = issued(unitId)
  em.persist(all)
  await em.flush()
  em.persist([...ruled(all), ...defined(unitId)])
  const periods = all.flatMap((template) => [...EARLIER, CURRENT].map((day) => opened(template, day)))
  em.persist(periods)
  await em.flush()
  for (const { id } of periods) await oweAll(em, id)
  await em.execute(earlierValues)
  await em.execute(earlierStates)
  await em.execute(currentValues)
  await em.execute(currentStates)
  await em.execute(mistyped)
  await em.execute(provinceValues, [JSON.stringify(statedByProvince())])
  await em.execute(takenSteps)
  await armed(em, all, today)
}

const statedByProvince = () =>
  Object.fromEntries(
    (figures as FigureRow[])
      .filter(({ key, scope }) => key.startsWith('socio.') && (scope === 'province' || scope === 'communes'))
      .map(({ key, value }) => [key, { value: Number(value), note: null }]),
  )

// History is loaded without clocks: the day it was due stands on it. What runs now has one.
async function armed(em: EntityManager, all: readonly Template[], today: string): Promise<void> {
  const calendar = { calendar: new DecidedCalendar([]), by: DEMONSTRATION }
  const dueDays = new Map(all.map(({ id, dueDays: days }) => [id, days]))
  const rows = await em.execute<
    { id: string; unitId: string; templateId: string; submittedOn: string | null }[]
  >(
    `select id, unit_id as "unitId", template_id as "templateId", submitted_on::text as "submittedOn"
     from reporting.submission where period_to = '2023-06-15'`,
  )
  const clocks = rows.map(({ id, unitId, templateId, submittedOn }) =>
    newClock(
      REPORTING_CLOCKS,
      v7(),
      {
        subjectKind: 'submission',
        subjectId: id,
        unitId,
        kind: 'submission.submit',
        trigger: CURRENT,
        amount: dueDays.get(templateId) ?? 0,
      },
      calendar,
      (clock) => (submittedOn === null ? clock : clock.satisfy(submittedOn)),
    ),
  )
  await insertClocks(em, 'reporting', clocks, today)
}
