import { daysIn, intersection, type Window } from '@province/clocks'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ReceptionDutyService } from '../reception-duty/reception-duty.service.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import { isInvented } from './invented.ts'
import type { ReceptionScheduleRepository, ReceptionScheduleRow } from './reception-schedule.repository.ts'
import {
  type Posting,
  type PostingCircumstances,
  ReceptionSchedule,
  refusePosting,
} from './reception-schedule.ts'
import { alreadyPosted, unitNotThere } from './reception-schedule-refusals.ts'
import type { ReceptionSlot } from './reception-slot.ts'
import { settledDays, slotRows } from './reception-slot-row.ts'

/** A posting without the day it was posted: that is today unless said otherwise. */
export type PostingRequest = Omit<Posting, 'postedOn'> & { postedOn: string | null }

/** Which schedule is posted anew, by who saw this version of it. */
export interface PostingAnew {
  id: string
  expectedVersion: number
  request: PostingRequest
}

const POST = 'reception.post_schedule'

const rowOf = (schedule: ReceptionSchedule, slots: readonly ReceptionSlot[]): ReceptionScheduleRow => {
  const { id, unitId, from, to, channel, document, proof, postedOn, version } = schedule
  const ordered = slotRows(slots).sort((a, b) => (a.date < b.date ? -1 : 1))
  const invented = isInvented(schedule)
  return { id, unitId, from, to, channel, document, proof, postedOn, version, invented, slots: ordered }
}

/** Posts reception schedules for citizens to read. */
export class ReceptionPostingService {
  constructor(
    private readonly schedules: ReceptionScheduleRepository,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {}

  async post(unitId: string, asked: Window, request: PostingRequest): Promise<ReceptionScheduleRow> {
    await this.#mayPost(unitId)
    const window = receptionWindow(asked)
    const posting = this.#posting(request)
    const circumstances = await this.#circumstances(unitId, window)
    const before = await this.schedules.clashing(unitId, window)
    if (before) throw alreadyPosted(before, before.version)
    refusePosting(window, posting, circumstances)
    const schedule = new ReceptionSchedule(v7(), unitId, window, posting, circumstances.by)
    const slots = schedule.slotsOf(posting.slots, v7)
    this.schedules.add(schedule, slots)
    this.#tell('reception_schedule.posted', schedule, { days: slots.length })
    return rowOf(schedule, slots)
  }

  async postAnew({ id, expectedVersion, request }: PostingAnew): Promise<ReceptionScheduleRow> {
    const schedule = isId(id) ? await this.schedules.load(id) : null
    if (!schedule) throw forbiddenOrMissing()
    await this.#mayPost(schedule.unitId)
    if (schedule.version !== expectedVersion) throw staleVersion(schedule.version)
    const posting = this.#posting(request)
    const slots = await this.schedules.slotsOf(id)
    const circumstances = await this.#circumstances(schedule.unitId, schedule, settledDays(slots))
    refusePosting(schedule, posting, circumstances)
    const dropped = slots.filter(({ state }) => state === 'RESCHEDULED').length
    const added = schedule.postAnew(posting, slots, circumstances, v7)
    this.schedules.add(schedule, added)
    const all = [...slots, ...added]
    const standing = all.filter(({ state }) => state !== 'RESCHEDULED').length
    const rescheduled = all.length - standing - dropped
    this.#tell('reception_schedule.posted_anew', schedule, { days: standing, rescheduled })
    return rowOf(schedule, all)
  }

  #posting(request: PostingRequest): Posting {
    return { ...request, postedOn: request.postedOn ?? this.request.clock.today() }
  }

  async #circumstances(
    unitId: string,
    { from, to }: Window,
    settled: readonly string[] = [],
  ): Promise<PostingCircumstances> {
    const window = { from, to }
    const life = await this.duties.lifeOf(unitId)
    const lived = life && intersection(window, life)
    if (!life || !lived || daysIn(lived) < daysIn(window)) throw unitNotThere()
    const { clock, actor } = this.request
    const taken = await this.schedules.taken(unitId, window)
    const duty = await this.duties.dutyOf(life, window)
    const calendar = await this.duties.calendar()
    return { duty, today: clock.today(), by: actor.subject, settled, taken, calendar }
  }

  async #mayPost(unitId: string): Promise<void> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(POST, unitId)
  }

  #tell(name: string, schedule: ReceptionSchedule, counts: Record<string, number>): void {
    const { id, unitId, from, to, channel, postedOn, version } = schedule
    const payload = { from, to, channel, postedOn, version, ...counts }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
