import { expect, test } from 'vitest'
import { matchRoutes } from '../packages/portal-kit/test/portal.tsx'
import { addressOf } from './organization/src/notification/notification-address.ts'

const sources = import.meta.glob<string>('../services/*/src/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const slices = import.meta.glob<{ routes?: object[] }>('./*/src/routes.tsx', { eager: true })

/** What time limits run on, by the domain whose service sets them going. */
const subjects = new Set(
  Object.entries(sources)
    .filter(([path]) => !/\.test\.ts$/.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/subjectKind: '(\w+)'/g)].map(([, kind]) => `${path.split('/')[2]} ${kind}`),
    ),
)

test('time runs on something in several domains', () => {
  expect(new Set([...subjects].map((each) => each.split(' ')[0])).size).toBeGreaterThan(2)
})

test.each([...subjects])('whoever is told of a deadline of %s finds it on a page of its slice', (subject) => {
  const [source = '', subjectKind = ''] = subject.split(' ')
  const address = addressOf({ source, noun: 'clock', nounId: 'c', subjectKind, subjectId: 's' })
  const routes = slices[`./${source}/src/routes.tsx`]?.routes ?? []
  expect(matchRoutes(routes, address.replace(`/${source}`, ''))?.at(-1)?.route).toHaveProperty('element')
})
