import { expect, test } from 'vitest'
import type { RequestContext } from './context.ts'
import { lazyContext } from './lazy.ts'

interface Context extends RequestContext {
  one: { today: string }
  two: { of: object }
}

test('a use case is made when it is asked for, once a request, and of the request', () => {
  const made: string[] = []
  const contextOf = lazyContext<Context>({
    one: ({ today }) => {
      made.push('one')
      return { today }
    },
    two: ({ one }) => {
      made.push('two')
      return { of: one }
    },
  })
  const first = contextOf({ today: '2023-06-15' } as RequestContext)
  expect(made).toEqual([])
  expect(first.two).toEqual({ of: { today: '2023-06-15' } })
  expect(first.two.of).toBe(first.one)
  expect(made).toEqual(['one', 'two'])
  expect(contextOf({ today: '2023-06-16' } as RequestContext).one).toEqual({ today: '2023-06-16' })
  expect(first.today).toBe('2023-06-15')
})
