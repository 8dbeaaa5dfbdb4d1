import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReorgEffect, ReorgEvent } from '../decree/decree.ts'
import { Unit } from '../unit/unit.ts'
import { type Lineage, projectLineage } from './lineage.ts'

const aUnit = (id: string, from: string | null = null) =>
  Unit.open(id, 'COMMUNE', from, { code: id, name: id, kind: 'xã', parentId: null })

const went = (
  predecessorId: string,
  successorId: string,
  share = 1,
  kind: ReorgEffect['kind'] = 'MERGE',
) => ({
  kind,
  predecessorId,
  successorId,
  share,
  continues: predecessorId === successorId,
})

let recorded = 0
const event = (on: string, ...effects: ReorgEffect[]) =>
  new ReorgEvent(`e-${String(recorded++).padStart(3, '0')}`, 't', '1/NQ', on, effects)

const ended = (id: string, on: string, from: string | null = null) => {
  const unit = aUnit(id, from)
  unit.close(on)
  return unit
}

/** Where what was known of the unit on one day belongs on another. */
const partsOf = (lines: readonly Lineage[], origin: string, known: string, drawn: string) =>
  Object.fromEntries(
    lines
      .filter(({ originId }) => originId === origin)
      .filter(({ knownFrom, knownTo }) => (knownFrom ?? '') <= known && (!knownTo || known < knownTo))
      .filter(({ from, to }) => (from ?? '') <= drawn && (!to || drawn < to))
      .map(({ unitId, share }) => [unitId, share]),
  )

test('a unit that nothing happened to is itself on every day', () => {
  expect(projectLineage([aUnit('a')], [])).toEqual([
    { originId: 'a', knownFrom: null, knownTo: null, unitId: 'a', share: '1', from: null, to: null },
  ])
})

test('a chain of ended units leads to the one that lives, and to each in its days', () => {
  const units = [ended('a', '2024-01-01'), ended('b', '2025-01-01', '2024-01-01'), aUnit('c', '2025-01-01')]
  const lines = projectLineage(units, [
    event('2024-01-01', went('a', 'b')),
    event('2025-01-01', went('b', 'c')),
  ])
  expect(partsOf(lines, 'a', '2023-06-30', '2023-12-31')).toEqual({ a: '1' })
  expect(partsOf(lines, 'a', '2023-06-30', '2024-12-31')).toEqual({ b: '1' })
  expect(partsOf(lines, 'a', '2023-06-30', '2025-01-01')).toEqual({ c: '1' })
  // A record told after the unit ended is still of what the unit left behind.
  expect(partsOf(lines, 'a', '2024-06-30', '2026-01-01')).toEqual({ c: '1' })
})

test('shares multiply along a chain and stay exact', () => {
  const units = [ended('a', '2024-01-01'), aUnit('b'), ended('c', '2025-01-01'), aUnit('d'), aUnit('e')]
  const lines = projectLineage(units, [
    event('2024-01-01', went('a', 'b', 0.3, 'SPLIT'), went('a', 'c', 0.7, 'SPLIT')),
    event('2025-01-01', went('c', 'd', 0.1, 'SPLIT'), went('c', 'e', 0.9, 'SPLIT')),
  ])
  expect(partsOf(lines, 'a', '2023-01-01', '2025-06-01')).toEqual({ b: '0.3', d: '0.07', e: '0.63' })
})

test('a part given away counts for the other unit, for what was known before that day only', () => {
  const lines = projectLineage(
    [aUnit('a'), aUnit('b')],
    [event('2024-01-01', went('a', 'b', 0.2, 'PART_TRANSFER'))],
  )
  expect(partsOf(lines, 'a', '2023-12-31', '2024-01-01')).toEqual({ a: '0.8', b: '0.2' })
  expect(partsOf(lines, 'a', '2024-01-01', '2024-06-01')).toEqual({ a: '1' })
  expect(partsOf(lines, 'b', '2023-12-31', '2024-06-01')).toEqual({ b: '1' })
})

test('a merger that a later event corrects is read through both', () => {
  const units = [
    ended('a', '2024-01-01'),
    ended('b', '2024-03-01'),
    aUnit('n', '2024-03-01'),
    aUnit('m', '2024-03-01'),
  ]
  const lines = projectLineage(units, [
    event('2024-01-01', went('a', 'b')),
    event('2024-03-01', went('b', 'n', 0.5, 'SPLIT'), went('b', 'm', 0.5, 'SPLIT')),
  ])
  expect(partsOf(lines, 'a', '2023-12-31', '2024-02-01')).toEqual({ b: '1' })
  expect(partsOf(lines, 'a', '2023-12-31', '2024-03-01')).toEqual({ n: '0.5', m: '0.5' })
})

test('two events of one day are read in the order of their recording', () => {
  const units = [ended('a', '2024-01-01'), ended('b', '2024-01-01'), aUnit('c', '2024-01-01')]
  const lines = projectLineage(units, [
    event('2024-01-01', went('a', 'b')),
    event('2024-01-01', went('b', 'c')),
  ])
  expect(partsOf(lines, 'a', '2023-12-31', '2024-01-01')).toEqual({ c: '1' })
})

const DAYS = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'] as const
const PARTS: readonly (readonly number[])[] = [[1], [0.5, 0.5], [0.3, 0.7], [0.333333, 0.333333, 0.333334]]

/** A random history: on each day one living unit ends into others, or gives a part away. */
const histories = fc
  .array(fc.record({ pick: fc.nat(99), into: fc.nat(99), parts: fc.nat(3), cede: fc.boolean() }), {
    minLength: 1,
    maxLength: DAYS.length,
  })
  .map((choices) => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => aUnit(id))
    const events = choices.map(({ pick, into, parts, cede }, at) => {
      const day = DAYS[at] ?? DAYS[0]
      const living = units.filter(({ closedOn }) => closedOn === null)
      const unit = living[pick % living.length] as Unit
      const others = living.filter((each) => each !== unit)
      const shares = PARTS[parts] ?? []
      const target = (i: number) => (others[(into + i) % others.length] as Unit).id
      if (cede && shares.length > 1) return event(day, went(unit.id, target(0), shares[0], 'PART_TRANSFER'))
      unit.close(day)
      return event(day, ...shares.map((share, i) => went(unit.id, target(i), share, 'SPLIT')))
    })
    return { units, events }
  })

const millionths = (text: string) => {
  const [whole = '0', rest = ''] = text.split('.')
  return BigInt(whole) * 10n ** 30n + BigInt(rest.padEnd(30, '0'))
}

test('whatever happens, restated totals equal reported totals, on every day and to the last digit', () => {
  fc.assert(
    fc.property(
      histories,
      fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
      ({ units, events }, counts) => {
        const lines = projectLineage(units, events)
        const known = '2023-12-31'
        for (const drawn of [known, ...DAYS, '2025-01-01']) {
          const restated = units.reduce((total, { id }, at) => {
            const parts = Object.values(partsOf(lines, id, known, drawn)).map((share) => millionths(share))
            return total + BigInt(counts[at] ?? 0) * parts.reduce((sum, part) => sum + part, 0n)
          }, 0n)
          const reported = counts.reduce((sum, count) => sum + count, 0)
          expect(restated).toBe(BigInt(reported) * 10n ** 30n)
        }
      },
    ),
    { numRuns: 300 },
  )
})
