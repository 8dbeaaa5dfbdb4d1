import { afterAll, beforeAll, expect, test } from 'vitest'
import { key } from '../../test/petition-world.ts'
import { act, RECORD as SESSION } from '../../test/reception.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'

const ASK = `mutation ($input: AskTaskInput!, $key: String!) { askComplaintsTask(input: $input, idempotencyKey: $key) { record } }`
const RECORD = `mutation ($input: RecordDialogueInput!, $key: String!) { recordDialogue(input: $input, idempotencyKey: $key) { id } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: ComplaintsWorld

beforeAll(async () => {
  world = await complaintsWorld()
})

afterAll(() => world?.close())

const asked = async (record: string, more: object = {}) => ({
  input: {
    record,
    unit: await world.database.unitId('13636'),
    giverName: 'UBND xã',
    lead: await world.database.unitId('13639'),
    leadName: 'UBND xã bên',
    title: 'Sửa đường làng',
    expectedResult: 'Đi lại được',
    dueOn: '2023-07-30',
    ...more,
  },
  key: key(),
})
const kinds = () =>
  world.database.peek<{ kind: string }>('select kind from complaints.task_request order by recorded_at')

test('what a dialogue promised and what a reception concluded are asked for by who may give tasks there', async () => {
  const giver = await world.as('13636', 'reception.record', 'task.give')
  const unit = await world.database.unitId('13636')
  const held = {
    unit,
    kind: 'GRIEVANCE',
    heldOn: '2023-06-12',
    subject: 'Đường làng',
    chair: 'Chủ tịch',
    invited: 2,
    attended: 1,
  }
  const { recordDialogue } = await giver.data<{ recordDialogue: { id: string } }>(RECORD, {
    input: held,
    key: key(),
  })
  const dialogue = recordDialogue.id
  expect(await giver.data(ASK, await asked(dialogue))).toEqual({ askComplaintsTask: { record: dialogue } })
  const received = { unit, kind: 'AD_HOC', day: '2023-06-13', held: 'OWN', noVisitors: true }
  const session = await act<{ id: string }>(giver, SESSION, { input: received })
  await giver.data(ASK, await asked(session.id))
  expect((await kinds()).map(({ kind }) => kind)).toEqual(['DIALOGUE', 'RECEPTION_CONCLUSION'])
  expect(await giver.refusal(ASK, await asked(key()))).toBe(FORBIDDEN)
  const reader = await world.as('13636')
  expect(await reader.refusal(ASK, await asked(dialogue))).toBe(FORBIDDEN)
  const stranger = await world.as('13639', 'task.give')
  expect(await stranger.refusal(ASK, await asked(dialogue))).toBe(FORBIDDEN)
})
