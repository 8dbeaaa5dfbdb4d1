import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterMonths, FollowUp } from './follow-up.ts'
import type { Answer } from './follow-up-answer.ts'
import type { FollowUpKind, Issue } from './follow-up-issue.ts'
import { RUNGS } from './follow-up-ladder.ts'
import { ADDRESSEE_STEPS, ENDED, followUpLifecycle, sideOf } from './follow-up-lifecycle.ts'
import { standingOn } from './follow-up-standing.ts'

const TODAY = '2023-06-15'
const issue = (more: Partial<Issue> = {}): Issue => ({
  kind: 'RECOMMENDATION',
  issuerBody: 'STANDING',
  issuerName: 'Thường trực HĐND',
  addresseeUnitId: 'addressee',
  addresseeName: 'Sở Y tế',
  content: 'Bổ sung thuốc',
  occasion: 'Phiên tháng 5',
  sourceId: null,
  occasionId: null,
  raisedBy: null,
  authorityLevel: null,
  resolutionSubject: null,
  document: null,
  issuedOn: '2023-01-10',
  dueOn: null,
  ...more,
})
const issued = (more: Partial<Issue> = {}) => new FollowUp('id', 'unit', 'KN-1', issue(more), null, 'issuer')
const answer = (step: string): Answer => ({
  text: 'Nội dung',
  document: '1/BC',
  plannedFor: step === 'accept' ? TODAY : null,
  outcome: null,
  sessionId: step === 'reSupervise' ? 'later' : null,
  on: TODAY,
})
const code = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}
const steps = fc.array(fc.constantFrom(...followUpLifecycle.steps), { maxLength: 25 })
const takes = (followUp: FollowUp, step: (typeof followUpLifecycle.steps)[number], subject: string) =>
  step === 'escalate'
    ? code(() =>
        followUp.escalate(
          { rung: 'COUNCIL', document: '1', on: TODAY, skippedBecause: 'gấp' },
          { subject, today: TODAY },
        ),
      )
    : code(() => followUp.take(step, answer(step), { subject, today: TODAY }))

/** Past its report: found to be so or otherwise, supervised again, over. */
const PAST = [
  'VERIFIED_IMPLEMENTED',
  'VERIFIED_PARTLY',
  'NOT_IMPLEMENTED',
  'RE_SUPERVISED',
  'CLOSED_NOT_IMPLEMENTED',
]

describe('a follow-up', () => {
  test('is led past its report by no path of the addressee’s steps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ADDRESSEE_STEPS), { maxLength: 30 }), (path) => {
        const followUp = issued()
        for (const step of path) takes(followUp, step, 'addressee')
        expect(PAST).not.toContain(followUp.state)
      }),
    )
  })

  test('comes past its report by a step of the issuer alone, whatever was done before', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const followUp = issued()
        for (const step of path) {
          const before = followUp.state
          const refused = takes(followUp, step, sideOf(step))
          if (refused === undefined && PAST.includes(followUp.state) && before !== followUp.state)
            expect(sideOf(step)).toBe('ISSUER')
          if (refused !== undefined) expect(followUp.state).toBe(before)
        }
      }),
    )
  })

  test('is over for good once it is over, and knows its last day', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const followUp = issued()
        for (const step of path) {
          const ended = ENDED.includes(followUp.state)
          const refused = takes(followUp, step, sideOf(step))
          if (ended) expect(refused).toBe('STEP_NOT_ALLOWED')
        }
        expect(followUp.closedOn !== null).toBe(ENDED.includes(followUp.state))
      }),
    )
  })

  test('goes up its ladder and never down', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RUNGS), { maxLength: 6 }), (path) => {
        const followUp = issued({ dueOn: '2023-02-01' })
        let highest = -1
        for (const rung of path) {
          const asked = { rung, document: '1', on: TODAY, skippedBecause: 'gấp' }
          const refused = code(() => followUp.escalate(asked, { subject: 'issuer', today: TODAY }))
          const at = RUNGS.indexOf(rung)
          expect(refused).toBe(at > highest ? undefined : 'INPUT_INVALID')
          highest = Math.max(highest, at)
        }
      }),
    )
  })
})

test('without a due day six months are in time, to the last day of a shorter month', () => {
  expect(issued({ issuedOn: '2022-08-31' }).expectedBy).toBe('2023-02-28')
  expect(afterMonths('2023-01-15')).toBe('2023-07-15')
})

test('stands by its last day while it is the addressee’s turn', () => {
  const at = (today: string) =>
    standingOn({ state: 'ISSUED', issuedOn: '2023-01-01', expectedBy: '2023-01-21' }, today)
  expect(['2023-01-10', '2023-01-16', '2023-01-21', '2023-01-22'].map(at)).toEqual([
    'RUNNING',
    'DUE_SOON',
    'DUE_TODAY',
    'OVERDUE',
  ])
  expect(
    standingOn({ state: 'REPORTED_DONE', issuedOn: '2023-01-01', expectedBy: '2023-01-21' }, TODAY),
  ).toBe('ENDED')
})

test('each kind has its own details and no other’s', () => {
  const by = { subject: 'issuer', today: TODAY }
  const refused = (more: Partial<Issue>) => code(() => FollowUp.issue('id', 'unit', 'c', issue(more), by))
  const raised: readonly FollowUpKind[] = ['VOTER_PETITION', 'INTERPELLATION', 'CRITICISM_OPINION']
  for (const kind of raised)
    expect(refused({ kind, authorityLevel: kind === 'VOTER_PETITION' ? 'PROVINCE' : null })).toBe(
      'INPUT_INVALID',
    )
  expect(refused({ kind: 'VOTER_PETITION', raisedBy: 'Cử tri' })).toBe('INPUT_INVALID')
  expect(refused({ authorityLevel: 'PROVINCE' })).toBe('INPUT_INVALID')
  expect(refused({ resolutionSubject: 'RICE_LAND_LIST' })).toBe('INPUT_INVALID')
  expect(refused({ kind: 'RESOLUTION', resolutionSubject: 'RICE_LAND_LIST' })).toBeUndefined()
  expect(refused({ kind: 'VOTER_PETITION', raisedBy: 'Cử tri', authorityLevel: 'DISTRICT' })).toBeUndefined()
})
