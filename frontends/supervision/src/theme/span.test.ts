import { describe, expect, it } from 'vitest'
import { sayingOf } from './span.ts'

describe('a span of days', () => {
  it('ends on its last day', () => {
    expect(sayingOf('2020-01-01', '2023-01-01')).toEqual({
      key: 'until',
      values: { from: '01/01/2020', to: '31/12/2022' },
    })
  })
  it('may be open, or not stated at all', () => {
    expect(sayingOf('2016-01-01', null).key).toBe('from')
    expect(sayingOf(null, null).key).toBe('notStated')
  })
})
