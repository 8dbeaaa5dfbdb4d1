import { daysIn, intersection, type Window } from '@province/clocks'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ReceptionDutyService } from '../duty/reception-duty.service.ts'
import { receptionWindow } from '../duty/reception-window.ts'
import { isInvented } from '../slot/invented.ts'
import type { ReceptionSlotRepository } from '../slot/reception-slot.repository.ts'
import { settledDays } from '../slot/reception-slot.ts'
import type { ReceptionScheduleRepository, ReceptionScheduleRow } from './reception-schedule.repository.ts'
import {
  type Posting,
  type PostingCircumstances,
  ReceptionSchedule,
  refusePosting,
} from './reception-schedule.ts'
import { alreadyPosted, unitGone, unitNotThere } from './reception-schedule-refusals.ts'

/** A posting without the day it was posted: that is today unless said otherwise. */
export type PostingRequest = Omit<Posting, 'postedOn'> & { postedOn: string | null }

const POST = 'reception.post_schedule'

/** Posts reception schedules for citizens to read. */
export class ReceptionSchedulePostingService {
  constructor(
    private readonly schedules: ReceptionScheduleRepository,
    private readonly slots: ReceptionSlotRepository,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {}

  async post(unitId: string, asked: Window, request: PostingRequest): Promise<ReceptionScheduleRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(POST, unitId)
    const window = receptionWindow(asked)
    const posting = this.#posting(request)
    const circumstances = await this.#circumstances(unitId, window)
    const before = await this.schedules.clashing(unitId, window)
    if (before) throw alreadyPosted(before, before.version)
    refusePosting(window, posting, circumstances)
    const schedule = new ReceptionSchedule(v7(), unitId, window, posting, circumstances.by)
    const slots = schedule.slotsOf(posting.slots, v7)
    this.schedules.add(schedule)
    this.slots.add(...slots)
    this.#record('reception_schedule.posted', schedule, { days: slots.length })
    return this.#rowOf(schedule)
  }

  async postAnew(seen: SeenVersion, request: PostingRequest): Promise<ReceptionScheduleRow> {
    const schedule = await this.request.forChange(this.schedules, seen, POST)
    const posting = this.#posting(request)
    const slots = await this.slots.loadOf(schedule.id)
    const circumstances = await this.#circumstances(schedule.unitId, schedule, settledDays(slots))
    refusePosting(schedule, posting, circumstances)
    const dropped = slots.filter(({ state }) => state === 'RESCHEDULED').length
    const added = schedule.postAnew(posting, slots, circumstances, v7)
    this.slots.add(...added)
    const all = [...slots, ...added]
    const standing = all.filter(({ state }) => state !== 'RESCHEDULED').length
    const rescheduled = all.length - standing - dropped
    this.#record('reception_schedule.posted_anew', schedule, { days: standing, rescheduled })
    return this.#rowOf(schedule)
  }

  #rowOf(schedule: ReceptionSchedule): ReceptionScheduleRow {
    return this.schedules.rowOf(schedule, { invented: isInvented(schedule) })
  }

  #posting(request: PostingRequest): Posting {
    return { ...request, postedOn: request.postedOn ?? this.request.today }
  }

  async #circumstances(
    unitId: string,
    { from, to }: Window,
    settled?: readonly string[],
  ): Promise<PostingCircumstances> {
    const window = { from, to }
    const life = await this.duties.lifeOf(unitId)
    const lived = life && intersection(window, life)
    if (!life || !lived || daysIn(lived) < daysIn(window)) throw settled ? unitGone() : unitNotThere()
    const { today, subject: by } = this.request
    const taken = await this.slots.taken(unitId, window)
    const duty = await this.duties.dutyOf(life, window)
    const calendar = await this.duties.calendar()
    return { duty, today, by, settled: settled ?? [], taken, calendar }
  }

  #record(name: string, schedule: ReceptionSchedule, counts: Record<string, number>): void {
    const { id, unitId, from, to, channel, postedOn, version } = schedule
    const payload = { from, to, channel, postedOn, version, ...counts }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
