import { Refusal } from '@province/runtime/refusal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OF_AGENCIES, RESOLVED_IN, ruleFile } from '../../test/rule-file.ts'
import { CLOCK_RULES } from '../clock/clock-rule.ts'
import { JURISDICTION_RULES } from '../jurisdiction/jurisdiction-rule.ts'
import { inForce, overlap } from './loaded-rule.ts'
import { rulesOfFile } from './rule.csv.ts'

const THERE = { times: CLOCK_RULES, jurisdictions: JURISDICTION_RULES, duties: [] }

const places = (...lines: Record<string, string>[]) => {
  try {
    rulesOfFile(ruleFile(...lines), THERE)
    return []
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    const { problems } = thrown.detail as unknown as { problems: { line: number; column: string }[] }
    return problems.map(({ line, column }) => `${line} ${column}`)
  }
}

test('what is no time and no jurisdiction says what it asks, in both languages', () => {
  const duty = {
    register: 'DUTY',
    code: 'reception.notice',
    governs: 'APPLIES_TO_OPEN',
    valid_from: '2026-07-01',
    article: 'Văn bản giả định, Điều 3',
    evidence: 'GENERAL_KNOWLEDGE',
    says_vi: 'Thông báo bằng văn bản.',
    says_en: 'Tell it in writing.',
  }
  expect(rulesOfFile(ruleFile(duty), THERE).duties).toMatchObject([
    {
      governs: 'APPLIES_TO_OPEN',
      rule: { says: { vi: 'Thông báo bằng văn bản.', en: 'Tell it in writing.' } },
    },
  ])
  expect(places({ ...duty, says_en: '' })).toEqual(['2 says_en'])
  expect(places({ ...duty, register: 'constructor' })).toEqual(['2 register'])
  // A file from before there were duties has no columns for them.
  expect(
    rulesOfFile(
      ruleFile(RESOLVED_IN)
        .replace(',says_vi,says_en', '')
        .replaceAll(',"",""\n', '\n')
        .replace(/,"",""$/, ''),
      THERE,
    ).duties,
  ).toEqual([])
})

test('a file says which rules there are, and what each takes the place of', () => {
  const { times, jurisdictions } = rulesOfFile(ruleFile(RESOLVED_IN, OF_AGENCIES), THERE)
  expect(times).toMatchObject([
    {
      replaces: 'complaint.resolve.1',
      governs: 'AT_TRIGGER',
      rule: { amount: 20, validTo: null, extensions: [{ reason: 'COMPLEX', days: 10, daysAtOnce: 10 }] },
    },
  ])
  expect(jurisdictions).toMatchObject([
    { rule: { decider: 'PROVINCE', office: { vi: 'Chủ tịch UBND tỉnh' } } },
  ])
})

describe('a line that cannot stand is refused by its place', () => {
  test.each([
    ['an unknown register', { register: 'X' }, '2 register'],
    ['no code', { code: '' }, '2 code'],
    ['an impossible day', { valid_from: '2026-02-30' }, '2 valid_from'],
    ['an end before its beginning', { valid_to: '2026-07-01' }, '2 valid_to'],
    ['no article', { article: '' }, '2 article'],
    ['a grade that is none', { evidence: 'SURE' }, '2 evidence'],
    ['no days', { amount: '0' }, '2 amount'],
    ['days that are none', { amount: 'mười' }, '2 amount'],
    ['an extension of no form', { extensions: 'COMPLEX' }, '2 extensions'],
    ['a condition that is none', { conditions: 'RAIN' }, '2 conditions'],
    ['a kind that is none', { kind: 'complaint.sleep' }, '2 kind'],
    ['what it replaces is not there', { replaces: 'complaint.none' }, '2 replaces'],
    ['it speaks of the same days as another', { replaces: '' }, '2 replaces'],
  ])('%s', (_, change, place) => {
    expect(places({ ...RESOLVED_IN, ...change })).toContain(place)
  })

  test('every line of a file at once', () => {
    expect(places({ ...RESOLVED_IN, code: '' }, { ...OF_AGENCIES, decider: 'ME' })).toEqual([
      '2 code',
      '3 decider',
    ])
  })
})

test('whatever days a rule is loaded for, of one matter on one day no two rules speak', () => {
  const day = fc
    .integer({ min: 0, max: 2_000 })
    .map((after) => new Date(Date.UTC(2023, 0, 1) + after * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.option(day), (valid_from, end) => {
      const line = { ...RESOLVED_IN, valid_from, valid_to: end ?? '' }
      if (places(line).length > 0) return
      const { times } = rulesOfFile(ruleFile(line), THERE)
      const all = inForce(CLOCK_RULES, times).filter(
        ({ kind, conditions }) => kind === 'complaint.resolve' && conditions.length === 0,
      )
      for (const one of all)
        for (const other of all) if (one.code !== other.code) expect(overlap(one, other)).toBe(false)
    }),
  )
})
