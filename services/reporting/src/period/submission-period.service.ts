import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { type ClockCases, newClock } from '@province/timekeeping'
import { v7 } from 'uuid'
import type { ClockKind } from '../clock/clock-rule.ts'
import { dueDay } from '../clock/due-day.ts'
import { REPORTING_CLOCKS } from '../clock/reporting-clocks.ts'
import { dayBefore } from '../period-rule/report-period.ts'
import { MANAGE, type TemplateService } from '../template/template.service.ts'
import { nobodyOwes, periodTwice, templateNotInForce } from './period-refusals.ts'
import type { Owed, SubmissionPeriodRepository, SubmissionPeriodRow } from './submission-period.repository.ts'
import { type CutOff, daysAsked, SubmissionPeriod } from './submission-period.ts'

/** Which period is opened, of which edition. */
export interface OpeningAsked {
  template: string
  day: string
  cutOff: CutOff | null
}

/** Opens periods: from then on every unit that owes the template is expected to send it. */
export class SubmissionPeriodService {
  readonly list: SubmissionPeriodRepository['list']

  constructor(
    private readonly periods: SubmissionPeriodRepository,
    private readonly templates: TemplateService,
    private readonly calendar: ClockCases<ClockKind>['calendar'],
    private readonly request: RequestContext,
  ) {
    this.list = periods.list
  }

  byId(id: string): Promise<SubmissionPeriodRow | null> {
    return this.periods.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `INDICATOR_UNKNOWN` and `INDICATOR_WITHDRAWN`. */
  async open({ template: id, ...asked }: OpeningAsked): Promise<SubmissionPeriodRow> {
    const { authority, subject, today } = this.request
    const template = await this.templates.byId(id)
    if (!template) throw forbiddenOrMissing()
    await authority.require(MANAGE, template.unitId)
    const days = daysAsked(template.periodKind, asked, today)
    const lastDay = dayBefore(days.to)
    if (template.validFrom > lastDay || (template.validTo !== null && template.validTo <= lastDay))
      throw templateNotInForce()
    await this.templates.requireIndicators(template, lastDay, 'input.template')
    const taken = await this.periods.overlapping(template.code, days)
    if (taken) throw periodTwice(taken.from, dayBefore(taken.to))
    const calendar = await this.calendar.decided()
    const dueOn = dueDay(lastDay, template.dueDays, calendar.current)
    const period = new SubmissionPeriod(
      v7(),
      template.unitId,
      template.id,
      template.code,
      days,
      dueOn,
      asked.cutOff?.reason ?? null,
      subject,
    )
    const owed = await this.periods.open(period)
    if (owed.length === 0) throw nobodyOwes()
    await this.#arm(owed, lastDay, template.dueDays)
    const payload = { template: template.code, from: days.from, to: days.to, units: owed.length }
    this.request.record({
      name: 'submission_period.opened',
      aggregateId: period.id,
      unitId: period.unitId,
      payload,
    })
    return this.periods.rowOf(period)
  }

  async #arm(owed: readonly Owed[], trigger: string, amount: number): Promise<void> {
    const calendar = await this.calendar.decided()
    const by = this.request.subject
    const asked = { subjectKind: 'submission', kind: 'submission.submit', trigger, amount } as const
    await this.periods.arm(
      owed.map(({ id, unitId }) =>
        newClock(REPORTING_CLOCKS, v7(), { ...asked, subjectId: id, unitId }, { calendar, by }),
      ),
    )
  }
}
