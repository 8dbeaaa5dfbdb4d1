import { afterAll, expect, test } from 'vitest'
import { reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld({ undo: false })

afterAll(() => world.close())

test('no body of the demonstration ends unsaid: by the document of its reorganisation, or it waits to be taken over', async () => {
  const [told] = await world.database.peek(
    `select count(*) filter (where c.id is null)::int as unsaid, count(distinct c.document)::int as documents
     from organization.body b left join organization.directory_change c on c.body_id = b.id and c.step = 'ENDED' and c.effective_on = b.valid_to
     where b.valid_to is not null`,
  )
  expect(told).toEqual({ unsaid: 0, documents: 2 })
  const handed = await world.database.peek(
    `select h.effective_on::text as on, b.kind, count(*)::int as count from organization.hand_over h
       join organization.body b on b.id = h.item_id::uuid and b.valid_to is null
     where h.kind = 'body' and h.state = 'PENDING' group by 1, 2 order by 1, 2`,
  )
  expect(handed).toEqual([
    { on: '2024-09-01', kind: 'FATHERLAND_FRONT', count: 1 },
    { on: '2024-09-01', kind: 'PARTY_COMMITTEE', count: 1 },
    { on: '2025-07-01', kind: 'FATHERLAND_FRONT', count: 10 },
    { on: '2025-07-01', kind: 'MASS_ORGANISATION', count: 5 },
    { on: '2025-07-01', kind: 'PARTY_COMMITTEE', count: 10 },
  ])
})
