import { expect, test } from 'vitest'
import { differingKeys, verdictOf } from './comparison.ts'

const found = (rule: string, checked: boolean, key: string) => ({ rule, checked, figures: [{ key }] })
const line = (key: string, outcome: 'HELD' | 'AWAY') => ({ key, outcome, value: null })

test('a line differs where the rule found it to, and nowhere else', () => {
  const differing = differingKeys([
    found('stated-against-held', true, 'a'),
    found('stated-against-held', false, 'b'),
    found('parts-make-whole', true, 'c'),
  ])
  const verdicts = ['a', 'b', 'c'].map((key) => verdictOf(line(key, 'HELD'), differing))
  expect(verdicts).toEqual(['OTHER', 'EQUAL', 'EQUAL'])
  expect(verdictOf(line('a', 'AWAY'), differing)).toBe('AWAY')
})
