import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Occasion, type OccasionKind, type OccasionPlan } from './occasion.ts'

const TODAY = '2023-06-15'
const plan: OccasionPlan = {
  kind: 'COUNCIL_MEETING',
  body: 'COUNCIL',
  bodyName: 'HĐND tỉnh',
  title: 'Kỳ họp thứ mười',
  plannedOn: '2023-06-01',
}
const planned = (change: Partial<OccasionPlan> = {}, id = 'o') =>
  Occasion.plan(id, 'u', { ...plan, ...change }, 'somebody')
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (cause) {
    return (cause as { code: string }).code
  }
  return undefined
}

describe('an occasion', () => {
  test('is planned with its words, held not later than today, closed once', () => {
    expect(refusal(() => planned({ title: ' ' }))).toBe('INPUT_INVALID')
    expect(refusal(() => planned({ bodyName: 'x'.repeat(201) }))).toBe('INPUT_INVALID')
    const it = planned()
    expect(refusal(() => it.close(TODAY, null))).toBe('STEP_NOT_ALLOWED')
    expect(refusal(() => planned().hold('2023-06-16', 'BB', TODAY))).toBe('DATE_INVALID')
    it.hold('2023-06-02', '1/BB', TODAY)
    expect(it).toMatchObject({ state: 'HELD', day: '2023-06-02', version: 2 })
    expect(refusal(() => it.cancel('x', TODAY, null))).toBe('STEP_NOT_ALLOWED')
    it.close(TODAY, 'next')
    expect(it).toMatchObject({ state: 'CLOSED', closedOn: TODAY, nextId: 'next' })
  })

  test('is cancelled with its reason', () => {
    expect(refusal(() => planned().cancel(' ', TODAY, null))).toBe('INPUT_INVALID')
    const it = planned()
    it.cancel('Bão', TODAY, null)
    expect(it).toMatchObject({ state: 'CANCELLED', cancelledBecause: 'Bão' })
  })

  test('takes its own kinds, of its own unit, while it is open', () => {
    expect(planned().takes('VOTER_PETITION', 'u')).toBe(true)
    expect(planned().takes('VOTER_PETITION', 'another')).toBe(false)
    expect(planned().takes('CRITICISM_OPINION', 'u')).toBe(false)
    expect(planned({ kind: 'DRAFT_CRITICISM' }).takes('CRITICISM_OPINION', 'u')).toBe(true)
    expect(planned({ kind: 'EXPLANATION_HEARING' }).takes('VOTER_PETITION', 'u')).toBe(false)
    const over = planned()
    over.cancel('Bão', TODAY, null)
    expect(over.takes('VOTER_PETITION', 'u')).toBe(false)
  })

  test('follows another only of its kind, later and still open: meetings never form a circle', () => {
    const kinds: readonly OccasionKind[] = ['COUNCIL_MEETING', 'EXPLANATION_HEARING', 'DRAFT_CRITICISM']
    const one = fc.record({
      kind: fc.constantFrom(...kinds),
      plannedOn: fc.constantFrom('2023-01-01', '2023-02-01', '2023-03-01'),
      over: fc.boolean(),
    })
    fc.assert(
      fc.property(one, one, (first, second) => {
        const [a, b] = [planned(first, 'a'), planned(second, 'b')]
        if (second.over) b.cancel('Bão', TODAY, null)
        expect(b.follows(a)).toBe(
          !second.over && second.kind === first.kind && second.plannedOn > first.plannedOn,
        )
        expect(a.follows(b) && b.follows(a)).toBe(false)
      }),
    )
  })
})
