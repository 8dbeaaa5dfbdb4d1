import { expect, it, vi as spy } from 'vitest'
import { inDialog, inPortal, screen } from '../packages/portal-kit/test/portal.tsx'
import { UnitSearch } from './organization/src/tree/unit-search.view.tsx'

const found = {
  hits: [{ id: 'a', name: 'Xã Vụ Bản', about: 'Tỉnh Ninh Bình', page: '/organization/units/13741' }],
  elsewhen: [
    {
      id: 'b',
      name: 'Đã kết thúc: Huyện Vụ Bản (đến 01/07/2025)',
      about: 'Tỉnh Nam Định',
      page: '/organization/units/359?asOf=2025-06-30',
    },
  ],
  busy: false,
}
const nothing = { hits: [], elsewhen: [], busy: false }

it('shows what is found with its place, under it what has ended, and goes there by key', async () => {
  const finder = spy.fn((query: string) => (query ? found : nothing))
  const address = '/organization?unit=37&asOf=2025-07-01'
  const { user, router } = inPortal(inDialog(UnitSearch, {}), { address, finder })
  const field = screen.getByRole('combobox')
  await user.type(field, 'H. Vụ Bản')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Xã Vụ BảnTỉnh Ninh Bình',
    'Đã kết thúc: Huyện Vụ Bản (đến 01/07/2025)Tỉnh Nam Định',
  ])
  expect(finder).toHaveBeenLastCalledWith('H. Vụ Bản', { asOf: '2025-07-01', elsewhen: true })
  await user.type(field, '{ArrowDown}{Enter}')
  const { pathname, search } = router.state.location
  expect(pathname + search).toBe('/organization/units/359?unit=37&asOf=2025-06-30')
})
