import type { EntityManager } from '@mikro-orm/postgresql'
import { dateIn, type Clock as Now } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { DecidedCalendar, insertClocks, newClock } from '@province/timekeeping'
import { v7 } from 'uuid'
import type { ClockKind } from '../src/clock/clock-rule.ts'
import { COMPLAINTS_CLOCKS } from '../src/clock/complaints-clocks.ts'
import { hoursEnd } from '../src/personal-data/data-hours.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { STANDS_AT } from './reception-days.ts'

const LOADED = { calendar: new DecidedCalendar([]), by: DEMONSTRATION }

/** What was asked, and when it was answered, if it was. */
const REQUESTS = [
  {
    kind: 'SEE',
    channel: 'IN_PERSON',
    receivedAt: '2023-06-05T09:10:00+07:00',
    asks: 'Đề nghị cho xem thông tin về mình đang lưu trong hồ sơ đơn (giả định)',
    state: 'ANSWERED',
    endedAt: '2023-06-07T15:30:00+07:00',
    document: '12/TL-DLCN',
    reason: null,
    ground: null,
  },
  {
    kind: 'DELETE',
    channel: 'POST',
    receivedAt: '2023-06-08T14:00:00+07:00',
    asks: 'Đề nghị xóa thông tin về mình trong hồ sơ đơn đã giải quyết (giả định)',
    state: 'REFUSED',
    endedAt: '2023-06-09T10:00:00+07:00',
    document: '13/TL-DLCN',
    reason: 'Hồ sơ còn trong thời hạn lưu trữ (giả định)',
    ground: 'KEPT_BY_LAW',
  },
  {
    kind: 'CORRECT',
    channel: 'ONLINE',
    receivedAt: '2023-06-13T14:30:00+07:00',
    asks: 'Đề nghị sửa địa chỉ liên hệ ghi sai trong hồ sơ đơn (giả định)',
    state: 'RECEIVED',
    endedAt: null,
    document: null,
    reason: null,
    ground: null,
  },
] as const

const BREACH = {
  noticedAt: '2023-06-12T08:15:00+07:00',
  happened: 'Danh sách lịch tiếp có số điện thoại của người đăng ký được gửi nhầm hộp thư (giả định)',
  people: 14,
  measures: 'Đã thu hồi thư, yêu cầu nơi nhận xóa tệp (giả định)',
  notifiedAt: '2023-06-14T16:00:00+07:00',
  notice: '07/TB-DLCN',
} as const

// Denunciations have none: that one is there would tell of them.
const PETITIONS = `select id, unit_id as "unitId" from complaints.petition
  where kind in ('COMPLAINT', 'REFLECTION') and received_on <= '2023-06-01' order by received_on desc, code limit ?`

const INSERT_REQUESTS = `insert into complaints.data_request (id, unit_id, kind, received_at, due_at, channel, asks, petition_id, state,
    ended_at, document, reason, ground, version, recorded_by)
  select id, "unitId", kind, "receivedAt", "dueAt", channel, asks, "petitionId", state, "endedAt", document, reason, ground,
    case state when 'RECEIVED' then 1 else 2 end, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r (id uuid, "unitId" uuid, kind text, "receivedAt" timestamptz, "dueAt" timestamptz,
    channel text, asks text, "petitionId" uuid, state text, "endedAt" timestamptz, document text, reason text, ground text)`

const INSERT_REQUEST_STEPS = `insert into complaints.data_request_step (id, request_id, unit_id, step, happened_at, document, reason,
    recorded_by)
  select uuidv7(), id, unit_id, 'receive', received_at, null, null, recorded_by from complaints.data_request
  union all
  select uuidv7(), id, unit_id, case state when 'ANSWERED' then 'answer' else 'refuse' end, ended_at, document, reason, recorded_by
  from complaints.data_request where ended_at is not null`

const INSERT_BREACH = `insert into complaints.data_breach (id, unit_id, noticed_at, due_at, happened, people, measures, notify, state,
    notice, notified_at, version, recorded_by)
  values (?, ?, ?, ?, ?, ?, ?, '{DATA_AUTHORITY,PERSONS_CONCERNED}', 'NOTIFIED', ?, ?, 2, '${DEMONSTRATION}')`

const INSERT_BREACH_STEPS = `insert into complaints.data_breach_step (id, breach_id, unit_id, step, happened_at, document, people,
    recorded_by)
  select uuidv7(), id, unit_id, 'notice', noticed_at, null, null, recorded_by from complaints.data_breach
  union all
  select uuidv7(), id, unit_id, 'notify', notified_at, notice, people, recorded_by from complaints.data_breach`

interface Timed {
  id: string
  unitId: string
  from: string
  done: string | null
}

const timed = (subjectKind: string, kind: ClockKind, { id, unitId, from, done }: Timed) =>
  newClock(
    COMPLAINTS_CLOCKS,
    v7(),
    { subjectKind, subjectId: id, unitId, kind, trigger: dateIn(new Date(from)) },
    LOADED,
    (clock) => (done ? clock.satisfy(dateIn(new Date(done))) : clock),
  )

/** Loads requests about personal data and a breach of the demonstration, unless one is there already. */
export const seedPersonalData = (em: EntityManager, clock: Now): Promise<void> =>
  em.transactional(async (work) => {
    const [province] = await work.execute<{ id: string }[]>(
      'select id from hierarchy.unit where parent_id is null and valid_from <= ? and valid_to > ?',
      [STANDS_AT, STANDS_AT],
    )
    if (!province) return
    await actAsInstallation(work, province.id, ['petition.handle', 'clock.tell'], clock.today())
    const [there] = await work.execute<object[]>('select 1 from complaints.data_request limit 1')
    if (there) return
    const petitions = await work.execute<{ id: string; unitId: string }[]>(PETITIONS, [REQUESTS.length])
    const requests = petitions.flatMap(({ id: petitionId, unitId }, place) => {
      const request = REQUESTS[place]
      const id = v7()
      return request
        ? [{ ...request, id, unitId, petitionId, dueAt: hoursEnd(new Date(request.receivedAt)) }]
        : []
    })
    await work.execute(INSERT_REQUESTS, [JSON.stringify(requests)])
    await work.execute(INSERT_REQUEST_STEPS)
    const breach = { ...BREACH, id: v7(), dueAt: hoursEnd(new Date(BREACH.noticedAt)) }
    const { id, noticedAt, dueAt, happened, people, measures, notice, notifiedAt } = breach
    await work.execute(INSERT_BREACH, [
      ...[id, province.id, noticedAt, dueAt, happened, people, measures],
      ...[notice, notifiedAt],
    ])
    await work.execute(INSERT_BREACH_STEPS)
    const clocks = [
      ...requests.map(({ receivedAt, endedAt, ...request }) =>
        timed('data_request', 'data.request', { ...request, from: receivedAt, done: endedAt }),
      ),
      timed('data_breach', 'data.breach', { id, unitId: province.id, from: noticedAt, done: notifiedAt }),
    ]
    await insertClocks(work, 'complaints', clocks, STANDS_AT)
  })
