import { FoundRecords } from '@province/portal-kit'
import { addMessages, SlotProvider } from '@province/portal-kit/shell'
import { expect, it, vi as vitest } from 'vitest'
import { inPortal, screen } from '../../../../packages/portal-kit/test/portal.tsx'
import vi from '../messages/vi.json' with { type: 'json' }
import { SearchDialog } from './search-dialog.tsx'

const unit = (code: string, name: string, former: string | null, lastDay = '2025-07-01') => ({
  __typename: 'Unit',
  id: code,
  code,
  name,
  validFrom: null,
  validTo: lastDay === '2025-07-01' ? null : '2025-07-01',
  asOf: lastDay,
  parent: { __typename: 'Unit', id: 'p', name: 'Tỉnh' },
  foundAs: former && { __typename: 'UnitFormerName', name: former, until: '2025-07-01' },
})
const connection = (...nodes: object[]) => ({
  __typename: 'UnitConnection',
  edges: nodes.map((node) => ({ __typename: 'UnitEdge', node })),
})

it('says under the hits what has ended, once, and leads to its last day', async () => {
  const graph = {
    FindUnits: () => ({
      units: connection(unit('13741', 'Xã Vụ Bản', 'Thị trấn Gôi')),
      endedUnits: connection(
        unit('359', 'Huyện Vụ Bản', null, '2025-06-30'),
        unit('13741', 'Thị trấn Gôi', null, '2025-06-30'),
      ),
      unitsOfCode: [{ ...unit('13742', 'Xã Sau Này', null), validFrom: '2027-01-01', asOf: '2027-01-01' }],
    }),
  }
  const address = '/here?asOf=2025-07-01'
  const { user, router, sent } = inPortal(<SearchDialog open onClose={() => undefined} lines={[]} />, {
    graph,
    address,
  })
  await addMessages('shell', { vi, en: vi })
  await user.type(screen.getByRole('combobox'), 'vụ bản')
  const asked = { search: 'vụ bản', asOf: '2025-07-01', elsewhen: true }
  await vitest.waitFor(() => expect(sent.at(-1)?.variables).toEqual(asked), 15_000)
  const ended = await screen.findByRole(
    'option',
    { name: /^Đã kết thúc: Huyện Vụ Bản \(đến 01\/07\/2025\)/ },
    { timeout: 5_000 },
  )
  expect(screen.getAllByRole('option')).toHaveLength(3)
  expect(screen.getAllByRole('option').at(-1)?.textContent).toBe('Lập từ 01/01/2027: Xã Sau NàyTỉnh')
  await user.click(ended)
  const { pathname, search } = router.state.location
  expect(pathname + search).toBe('/organization/units/359?asOf=2025-06-30')
})

it('offers what may be added once a letter is typed, and opens its page with the form', async () => {
  const label = { vi: 'Nhiệm vụ', en: 'Tasks' }
  const line = {
    to: '/directives',
    leadsTo: '/directives',
    label,
    icon: 'overview',
    under: [],
    adds: [{ to: '/directives/tasks?add=1', label: { vi: 'Giao nhiệm vụ', en: 'Give a task' } }],
    apart: [],
  }
  const graph = { FindUnits: () => ({ units: connection(), endedUnits: connection(), unitsOfCode: [] }) }
  const dialog = <SearchDialog open onClose={() => undefined} lines={[line]} />
  const { user, router } = inPortal(dialog, { graph, address: '/here?unit=36' })
  await addMessages('shell', { vi, en: vi })
  expect(screen.queryByRole('option', { name: /Giao nhiệm vụ/ })).toBeNull()
  await user.type(screen.getByRole('combobox'), 'giao nh')
  await user.click(await screen.findByRole('option', { name: /Giao nhiệm vụ/ }))
  const { pathname, search } = router.state.location
  expect(pathname + search).toBe('/directives/tasks?unit=36&add=1')
})

it('lists records that slices find after pages and units, and leads to the page of the one that is chosen', async () => {
  const asked: string[] = []
  const slice = ({ search = '' }: { search?: string }) => {
    asked.push(search)
    const hit = { id: 'p1', title: `Đơn ${search}`, about: 'đất đai', to: '/complaints/petitions/p1' }
    return <FoundRecords hits={[hit]} busy={false} />
  }
  const graph = { FindUnits: () => ({ units: connection(), endedUnits: connection(), unitsOfCode: [] }) }
  const dialog = <SearchDialog open onClose={() => undefined} lines={[]} />
  const { user, router } = inPortal(<SlotProvider renderer={slice}>{dialog}</SlotProvider>, { graph })
  await addMessages('shell', { vi, en: vi })
  const box = screen.getByRole('combobox')
  await user.type(box, '12')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked).toEqual([])
  await user.type(box, '3{Enter}')
  await vitest.waitFor(() => expect(router.state.location.pathname).toBe('/complaints/petitions/p1'), 15_000)
  expect(new Set(asked)).toEqual(new Set(['123']))
})
