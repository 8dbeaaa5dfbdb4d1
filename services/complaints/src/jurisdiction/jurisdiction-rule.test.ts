import { expect, test } from 'vitest'
import { JURISDICTION_RULES, jurisdictionRule } from './jurisdiction-rule.ts'

test.each([
  ['FIRST', 'COMMUNE', '2023-06-15', 'ITSELF'],
  ['FIRST', 'DISTRICT', '2025-06-30', 'ITSELF'],
  ['FIRST', 'AGENCY', '2026-01-01', 'ITSELF'],
  ['FIRST', 'PROVINCE', '2026-01-01', 'ITSELF'],
  ['SECOND', 'COMMUNE', '2025-06-30', 'DISTRICT'],
  ['SECOND', 'COMMUNE', '2025-07-01', 'PROVINCE'],
  ['SECOND', 'DISTRICT', '2025-06-30', 'PROVINCE'],
  ['SECOND', 'AGENCY', '2025-07-01', 'PROVINCE'],
  ['SECOND', 'PROVINCE', '2023-06-15', 'OUTSIDE'],
] as const)('%s complaint about a %s on %s: %s', (instance, level, day, decider) => {
  expect(jurisdictionRule(instance, level, day)?.decider).toBe(decider)
})

test('a tier that is no more has no rule, nor a day before the law', () => {
  expect(jurisdictionRule('FIRST', 'DISTRICT', '2025-07-01')).toBeUndefined()
  expect(jurisdictionRule('SECOND', 'DISTRICT', '2025-07-01')).toBeUndefined()
  expect(jurisdictionRule('FIRST', 'COMMUNE', '2012-06-30')).toBeUndefined()
})

test('no two rules hold for one question on one day, and each has a code of its own', () => {
  const codes = JURISDICTION_RULES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const day of ['2013-01-01', '2025-06-30', '2025-07-01', '2030-01-01'])
    for (const rule of JURISDICTION_RULES) {
      const holding = JURISDICTION_RULES.filter(
        ({ instance, level, validFrom, validTo }) =>
          instance === rule.instance &&
          level === rule.level &&
          validFrom <= day &&
          (validTo === null || day < validTo),
      )
      expect(holding.length).toBeLessThanOrEqual(1)
    }
})
