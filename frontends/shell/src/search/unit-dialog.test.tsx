import { addMessages } from '@province/portal-kit/shell'
import { expect, it } from 'vitest'
import { inPortal, screen } from '../../../../packages/portal-kit/test/portal.tsx'
import vi from '../messages/vi.json' with { type: 'json' }
import { UnitDialog } from './unit-dialog.tsx'

const unit = (
  name: string,
  foundAs: { name: string; until: string } | null,
  validFrom: string | null = null,
) => ({
  validFrom,
  validTo: null,
  asOf: '2025-07-01',
  __typename: 'Unit',
  id: name,
  code: name,
  name,
  parent: { __typename: 'Unit', id: 'p', name: 'Tỉnh Ninh Bình' },
  foundAs: foundAs && { __typename: 'UnitFormerName', ...foundAs },
})

it('says of a unit that is found by a former name since when it is called otherwise', async () => {
  const found = [
    unit('Phường Vị Khê', null),
    unit('Phường Vị Xuyên', { name: 'Phường Vị Hoàng', until: '2024-09-01' }),
    unit('Phường Nam Định', { name: 'Phường Vị Hoàng', until: '2024-09-01' }, '2025-07-01'),
  ]
  const edges = found.map((node) => ({ __typename: 'UnitEdge', node }))
  const graph = { FindUnits: () => ({ units: { __typename: 'UnitConnection', edges } }) }
  const { user } = inPortal(<UnitDialog open onClose={() => undefined} onChoose={() => undefined} />, {
    graph,
  })
  await addMessages('shell', { vi, en: vi })
  await user.type(screen.getByRole('combobox'), 'vị')
  const hits = await screen.findAllByRole('option')
  expect(hits.map(({ textContent }) => textContent)).toEqual([
    'Phường Vị KhêTỉnh Ninh Bình',
    'Phường Vị XuyênPhường Vị Hoàng, từ 01/09/2024: Phường Vị Xuyên · Tỉnh Ninh Bình',
    'Phường Nam ĐịnhPhường Vị Hoàng, đến 01/09/2024; từ 01/07/2025: Phường Nam Định · Tỉnh Ninh Bình',
  ])
})
