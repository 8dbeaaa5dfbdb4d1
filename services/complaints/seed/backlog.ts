import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, type Day } from '@province/clocks'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import type { BacklogOutcome } from '../src/backlog-item/backlog-item-lifecycle.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { STANDS_AT } from './reception-days.ts'

/** What the half-year report tells of the two letters: 67 cases listed, of which 28 resolved and 39 going on. */
const PROGRAMMES = [
  { programme: '173/UBND-VP8', listedOn: '2021-10-08', count: 25, resolved: 10 },
  { programme: '922/UBND-VP8', listedOn: '2021-10-26', count: 42, resolved: 18 },
] as const

const OUTCOMES: readonly BacklogOutcome[] = [
  'SETTLED',
  'SETTLED',
  'ENDED_BY_NOTICE',
  'SETTLED',
  'PASSED_TO_CENTRE',
]

const SUBJECTS = [
  'Bồi thường khi thu hồi đất',
  'Tranh chấp ranh giới thửa đất',
  'Giao đất trái thẩm quyền',
  'Chế độ đối với người có công',
  'Cấp giấy chứng nhận quyền sử dụng đất',
]

// How many went to which unit is nowhere told: they are dealt out, the districts first.
const INSERT = `insert into complaints.backlog_item (id, unit_id, programme, title, listed_on, state, outcome, ended_on, document,
    version, recorded_by)
  select uuidv7(), "unitId", programme, title, "listedOn", state, outcome, "endedOn", document, case when outcome is null then 1
    else 2 end, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r ("unitId" uuid, programme text, title text, "listedOn" date, state text, outcome text,
    "endedOn" date, document text)`

const FIRST_END: Day = '2022-12-20'

function listed(units: readonly string[]) {
  let place = 0
  return PROGRAMMES.flatMap(({ programme, listedOn, count, resolved }) =>
    Array.from({ length: count }, (_, at) => {
      const ended = at < resolved
      place += 1
      return {
        unitId: units[place % units.length],
        programme,
        title: `${SUBJECTS[place % SUBJECTS.length]}, vụ số ${at + 1} (giả định)`,
        listedOn,
        state: ended ? 'RESOLVED' : 'IN_PROGRESS',
        outcome: ended ? OUTCOMES[at % OUTCOMES.length] : null,
        endedOn: ended ? addDays(FIRST_END, at * 9) : null,
        document: ended ? `${100 + at}/GĐ-${programme}` : null,
      }
    }),
  )
}

/** Loads the long-standing cases of the demonstration, unless one is there already. */
export const seedBacklog = (em: EntityManager, clock: Clock): Promise<void> =>
  em.transactional(async (work) => {
    const units = await work.execute<{ id: string; level: string }[]>(
      `select id, level from hierarchy.unit where level in ('PROVINCE', 'DISTRICT') and valid_from <= ? and valid_to > ?
       order by level_rank, code`,
      [STANDS_AT, STANDS_AT],
    )
    const province = units.find(({ level }) => level === 'PROVINCE')
    if (!province) return
    await actAsInstallation(work, province.id, ['petition.handle'], clock.today())
    const [there] = await work.execute<object[]>('select 1 from complaints.backlog_item limit 1')
    if (there) return
    await work.execute(INSERT, [JSON.stringify(listed(units.map(({ id }) => id)))])
  })
