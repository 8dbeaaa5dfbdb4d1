import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import { Occasion, type OccasionPlan } from '../src/occasion/occasion.ts'
import { INVENTED } from './follow-up-words.ts'

const TODAY = '2023-06-14'

/** The day on which the first meeting was closed: what it left open went on to the second. */
export const CARRIED_ON = '2023-03-15'

const COUNCIL = { body: 'COUNCIL', bodyName: 'HĐND tỉnh' } as const
const STANDING = { body: 'STANDING', bodyName: 'Thường trực HĐND tỉnh' } as const
const FRONT = { body: 'FRONT', bodyName: 'Ủy ban MTTQ Việt Nam tỉnh' } as const

/** The last meeting of the year before, whose open petitions went on. */
export const FIRST_MEETING = 'Kỳ họp thường lệ cuối năm 2022'
export const SECOND_MEETING = 'Kỳ họp chuyên đề đầu năm 2023'

const PLANS: readonly OccasionPlan[] = [
  { kind: 'COUNCIL_MEETING', ...COUNCIL, title: FIRST_MEETING, plannedOn: '2022-12-15' },
  { kind: 'COUNCIL_MEETING', ...COUNCIL, title: SECOND_MEETING, plannedOn: '2023-03-15' },
  { kind: 'COUNCIL_MEETING', ...COUNCIL, title: 'Kỳ họp thường lệ giữa năm 2023', plannedOn: '2023-07-10' },
  {
    kind: 'EXPLANATION_HEARING',
    ...STANDING,
    title: 'Phiên giải trình tại phiên họp Thường trực HĐND tỉnh',
    plannedOn: '2023-04-25',
  },
  {
    kind: 'DRAFT_CRITICISM',
    ...FRONT,
    title: 'Dự thảo giả định về hỗ trợ tái định cư',
    plannedOn: '2023-02-20',
  },
]

const OCCASIONS = `insert into supervision.occasion (id, unit_id, kind, body, body_name, title, planned_on, held_on, day, state,
    document, closed_on, next_id, source, version, recorded_by)
  select id, "unitId", kind, body, "bodyName", title, "plannedOn", "heldOn", day, state, document, "closedOn", "nextId",
    source, version, "recordedBy"
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid, kind text, body text, "bodyName" text, title text,
    "plannedOn" date, "heldOn" date, day date, state text, document text, "closedOn" date, "nextId" uuid, source text,
    version int, "recordedBy" text)`

/** Loads meetings, a hearing and a draft; answers their ids by what they are called. */
export async function seedOccasions(
  em: EntityManager,
  province: string,
): Promise<ReadonlyMap<string, string>> {
  const occasions = PLANS.map((plan) => {
    const occasion = new Occasion(v7(), province, plan, 'demonstration')
    if (plan.plannedOn <= TODAY) occasion.hold(plan.plannedOn, 'Biên bản giả định', TODAY)
    occasion.source = INVENTED
    return occasion
  })
  const byTitle = new Map(occasions.map((occasion) => [occasion.title, occasion]))
  byTitle.get(FIRST_MEETING)?.close(CARRIED_ON, byTitle.get(SECOND_MEETING)?.id ?? null)
  await em.execute(OCCASIONS, [JSON.stringify(occasions)])
  return new Map(occasions.map(({ id, title }) => [title, id]))
}

/** Petitions that the first meeting left open are with the second, each with a line that says so. */
export const carryOver = (em: EntityManager, occasions: ReadonlyMap<string, string>): Promise<unknown> =>
  em.execute(
    `with carried as (
       update supervision.follow_up set occasion_id = ?, version = version + 1
       where occasion_id = ? and kind = 'VOTER_PETITION' and closed_on is null returning id, unit_id, addressee_unit_id)
     insert into supervision.carry_over (id, follow_up_id, unit_id, addressee_unit_id, from_id, to_id, carried_on, recorded_by)
     select uuidv7(), id, unit_id, addressee_unit_id, ?, ?, ?::date, 'demonstration' from carried`,
    [
      occasions.get(SECOND_MEETING),
      occasions.get(FIRST_MEETING),
      occasions.get(FIRST_MEETING),
      occasions.get(SECOND_MEETING),
      CARRIED_ON,
    ],
  )
