import { afterAll, expect, test } from 'vitest'
import { caseActs } from '../../test/case-acts.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'

const ASK = `mutation ($input: AskTaskInput!, $key: String!) { askComplaintsTask(input: $input, idempotencyKey: $key) { record } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

const world = await petitionWorld()
const clerk = await world.person('clerk', '13636', ...CLERK, 'task.give')
const reader = await world.person('reader', '13636')
const stranger = await world.person('stranger', '13639', ...CLERK, 'task.give')
const { accepted, opened, decided } = caseActs(world, clerk)
const unit = await world.database.unitId('13636')
const lead = await world.database.unitId('13639')

afterAll(() => world.close())

const asked = (record: string) => ({
  input: {
    ...{ record, unit, giverName: 'UBND xã', lead, leadName: 'UBND xã bên', title: 'Trả lại đất' },
    ...{ expectedResult: 'Đã trả', dueOn: '2023-07-30' },
  },
  key: key(),
})

test('a decision on a complaint asks for tasks, by its code and document; before it is decided nothing is there to carry out', async () => {
  const open = await opened([await accepted()])
  expect(await clerk.refusal(ASK, asked(open.id))).toBe(FORBIDDEN)
  const done = await decided()
  expect(await clerk.data(ASK, asked(done.id))).toEqual({ askComplaintsTask: { record: done.id } })
  const [stored] = await world.database.peek<{ kind: string; source: string }>(
    'select r.kind, r.source, c.code, c.decision from complaints.task_request r join complaints.complaint_case c on c.id = r.record_id',
  )
  expect(stored).toMatchObject({ kind: 'CASE_DECISION' })
  expect(stored?.source).toContain('15/QĐ-GQKN')
  for (const client of [reader, stranger]) expect(await client.refusal(ASK, asked(done.id))).toBe(FORBIDDEN)
})
