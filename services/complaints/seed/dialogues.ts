import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, type Day, VIETNAM } from '@province/clocks'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import type { DialogueKind } from '../src/dialogue/dialogue.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { drawOf, zipf } from './draw.ts'
import { STANDS_AT } from './reception-days.ts'

type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

interface PlacedUnit {
  id: string
  level: Level
}

/** What the half-year report tells of dialogues: 3 and 2, 156 = 77 + 79, 181 = 46 + 135. */
const TOLD: readonly { kind: DialogueKind; level: Level; count: number }[] = [
  { kind: 'LEADERS', level: 'PROVINCE', count: 3 },
  { kind: 'LAND_CLEARANCE', level: 'PROVINCE', count: 2 },
  { kind: 'PROJECT_ROLLOUT', level: 'DISTRICT', count: 77 },
  { kind: 'PROJECT_ROLLOUT', level: 'COMMUNE', count: 79 },
  { kind: 'GRIEVANCE', level: 'DISTRICT', count: 46 },
  { kind: 'GRIEVANCE', level: 'COMMUNE', count: 135 },
]

const SUBJECTS: Readonly<Record<DialogueKind, string>> = {
  LEADERS: 'Lãnh đạo UBND tỉnh đối thoại với công dân (giả định)',
  LAND_CLEARANCE: 'Đối thoại trực tiếp về giải phóng mặt bằng tại khu vực Cồn Xanh (chi tiết giả định)',
  PROJECT_ROLLOUT: 'Đối thoại trong triển khai dự án trên địa bàn (giả định)',
  GRIEVANCE: 'Đối thoại giải quyết vướng mắc, khiếu nại, kiến nghị (giả định)',
}

const CHAIRS: Readonly<Record<Level, string>> = {
  PROVINCE: 'Lãnh đạo UBND tỉnh',
  DISTRICT: 'Lãnh đạo UBND huyện, thành phố',
  COMMUNE: 'Lãnh đạo UBND xã, phường, thị trấn',
}

const FIRST: Day = '2023-01-03'
const DAYS = 145

const INSERT = `insert into complaints.dialogue (id, unit_id, kind, held_on, subject, chair, invited, attended, absence, version,
    recorded_by)
  select uuidv7(), "unitId", kind, "heldOn", subject, chair, invited, attended, absence, 1, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r ("unitId" uuid, kind text, "heldOn" date, subject text, chair text, invited int,
    attended int, absence text)`

function workingFrom(day: Day): Day {
  let on = day
  while (!VIETNAM.on(on).working) on = addDays(on, 1)
  return on
}

function held(units: readonly PlacedUnit[]) {
  const draw = drawOf('dialogues')
  return TOLD.flatMap(({ kind, level, count }) => {
    const there = units.filter((unit) => unit.level === level)
    const shares = zipf(count, there.length)
    return there.flatMap(({ id }, place) =>
      Array.from({ length: shares[place] ?? 0 }, (_, at) => {
        const unattended = kind === 'LAND_CLEARANCE' && at === 0
        const invited = 8 + Math.floor(draw.part() * 60)
        return {
          unitId: id,
          kind,
          heldOn: workingFrom(addDays(FIRST, Math.floor(draw.part() * DAYS))),
          subject: SUBJECTS[kind],
          chair: CHAIRS[level],
          invited,
          attended: unattended ? 0 : Math.max(1, Math.floor(invited * (0.4 + draw.part() * 0.5))),
          absence: unattended ? 'Nhân dân không tới dự (lý do giả định: chưa thống nhất nội dung)' : null,
        }
      }),
    )
  })
}

/** Loads the dialogues of the demonstration, unless one is there already. */
export const seedDialogues = (em: EntityManager, clock: Clock): Promise<void> =>
  em.transactional(async (work) => {
    const units = await work.execute<PlacedUnit[]>(
      `select id, level from hierarchy.unit where level in ('PROVINCE', 'DISTRICT', 'COMMUNE') and valid_from <= ?
         and valid_to > ? order by level_rank, code`,
      [STANDS_AT, STANDS_AT],
    )
    const province = units.find(({ level }) => level === 'PROVINCE')
    if (!province) return
    await actAsInstallation(work, province.id, ['reception.record'], clock.today())
    const [there] = await work.execute<object[]>('select 1 from complaints.dialogue limit 1')
    if (there) return
    await work.execute(INSERT, [JSON.stringify(held(units))])
  })
