import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Task } from './task.ts'
import { dueAgain, type Giving } from './task-giving.ts'
import { AWAITS_LEAD, LEAD_STEPS, taskLifecycle } from './task-lifecycle.ts'
import { standingOn } from './task-standing.ts'

const TODAY = '2023-06-15'
const giving: Giving = {
  giverName: 'UBND tỉnh',
  leadUnitId: 'lead',
  leadName: 'Sở Y tế',
  handedOverFromId: null,
  title: 'Việc',
  expectedResult: 'Xong',
  sourceKind: 'DIALOGUE',
  source: 'Đối thoại',
  sourceId: null,
  recordId: null,
  groupCode: null,
  assignedOn: '2023-05-01',
  dueOn: '2023-06-01',
  recurrence: null,
}
const given = (more: Partial<Giving> = {}) => new Task('id', 'giver', { ...giving, ...more }, false, 'giver')
const said = { text: 'Nội dung', document: '1/BC', on: TODAY }
const code = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

test('no path of the lead body’s steps confirms, returns or cancels a task', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LEAD_STEPS), { maxLength: 30 }), (path) => {
      const task = given()
      for (const step of path) code(() => task.take(step, said, { subject: 'lead', today: TODAY }))
      expect(['ASSIGNED', 'ACCEPTED', 'DISPUTED', 'IN_PROGRESS', 'REPORTED_DONE']).toContain(task.state)
      expect(task.closedOn).toBeNull()
    }),
  )
})

test('whatever is done, only the giver confirms, and never the person who reported', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...taskLifecycle.steps), fc.constantFrom('a', 'b')), {
        maxLength: 30,
      }),
      (path) => {
        const task = given()
        for (const [step, subject] of path) {
          const reporter = task.state === 'REPORTED_DONE' ? task.reportedBy : null
          const refused = code(() => task.take(step, said, { subject, today: TODAY }))
          if (step === 'confirm' && refused === undefined) expect(subject).not.toBe(reporter)
          if (task.state === 'CONFIRMED') expect(task.closedOn).toBe(TODAY)
        }
      },
    ),
  )
})

test('a returned task counts as not done: it is the lead body’s turn, and overdue by its old day', () => {
  expect(AWAITS_LEAD).toContain('RETURNED')
  expect(standingOn({ state: 'RETURNED', assignedOn: '2023-05-01', dueOn: '2023-06-01' }, TODAY)).toBe(
    'OVERDUE',
  )
  expect(standingOn({ state: 'REPORTED_DONE', assignedOn: '2023-05-01', dueOn: '2023-06-01' }, TODAY)).toBe(
    'ENDED',
  )
})

test('comes again by month, quarter or year, on the last day of a shorter month; never before today', () => {
  expect(dueAgain('2023-01-31', 'MONTHLY')).toBe('2023-02-28')
  expect(dueAgain('2023-11-30', 'QUARTERLY')).toBe('2024-02-29')
  expect(dueAgain('2023-05-01', 'YEARLY')).toBe('2024-05-01')
  const by = { subject: 'giver', today: TODAY }
  expect(given().again('next', by)).toBeNull()
  expect(given({ recurrence: 'MONTHLY', dueOn: '2023-05-02' }).again('next', by)?.dueOn).toBe(TODAY)
})

test('comes again on a working day, counted from the day it was given first whatever moved it', () => {
  const by = { subject: 'giver', today: TODAY }
  const daysOff = ['2023-06-17', '2023-06-18', '2023-09-02', '2023-09-03', '2023-09-04']
  const onWorkingDay = (day: string): string =>
    daysOff.includes(day)
      ? onWorkingDay(`${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`)
      : day
  const first = given({ recurrence: 'MONTHLY', dueOn: '2023-05-17' })
  const second = first.again('second', by, onWorkingDay)
  expect(second).toMatchObject({ dueOn: '2023-06-19', nominalDueOn: '2023-06-17' })
  second?.extend('2023-06-30', '5/QĐ-UBND')
  expect(second?.again('third', by, onWorkingDay)).toMatchObject({
    dueOn: '2023-07-17',
    nominalDueOn: '2023-07-17',
  })
  expect(given().nominalDueOn).toBeNull()
})
