import { expect, it, vi as spy } from 'vitest'
import { inPortal, screen } from '../../test/portal.tsx'
import { NamedBody } from '../detail/named-body.tsx'
import { BodyField } from './body-field.tsx'
import type { Found } from './fields.ts'

const standing = { id: 'standing', name: 'Thường trực Hội đồng nhân dân tỉnh Nam Định' }
const bank = { id: 'bank', name: 'Ngân hàng giả định' }
const found = { hits: [standing], busy: false }
const none = { hits: [], busy: false }

const field = (
  more: { of?: string; value?: Found; required?: boolean },
  onChange: (found: Found | undefined) => void = () => {},
) => (
  <BodyField label="Cơ quan" value={undefined} kinds={['COUNCIL_STANDING']} onChange={onChange} {...more} />
)

it('offers the bodies of a unit before anything is typed, and tells which was chosen', async () => {
  const [finder, chosen] = [spy.fn(() => found), spy.fn()]
  const { user } = inPortal(field({ of: 'unit-1' }, chosen), { bodyFinder: finder })
  expect(finder).toHaveBeenCalledWith('', { of: 'unit-1', kinds: ['COUNCIL_STANDING'] })
  await user.selectOptions(screen.getByLabelText('Cơ quan'), standing.name)
  expect(chosen).toHaveBeenLastCalledWith(standing)
})

it('says where a unit has none, and keeps in sight what was chosen for another day', () => {
  inPortal(field({ of: 'unit-1', value: bank, required: true }), { bodyFinder: () => none })
  expect(screen.getByText(/hãy mở trong danh bạ trước/)).toBeTruthy()
  expect(screen.getByRole('option', { name: bank.name })).toHaveProperty('selected', true)
})

it('finds a body of any unit by words', async () => {
  const chosen = spy.fn()
  const finder = spy.fn((query: string) => (query === '' ? none : { hits: [bank], busy: false }))
  const { user } = inPortal(field({}, chosen), { bodyFinder: finder })
  await user.type(screen.getByRole('combobox'), 'ngan hang{Enter}')
  expect(chosen).toHaveBeenLastCalledWith(bank)
})

it.each([
  [{ fullName: 'Ban', validTo: null, successor: null }, 'Ban cũ'],
  [{ fullName: 'Ban', validTo: '2023-06-16', successor: null }, 'Ban cũ'],
  [{ fullName: 'Ban', validTo: '2023-06-15', successor: null }, 'Ban cũ đã kết thúc từ 15/06/2023'],
  [
    { fullName: 'Ban', validTo: '2023-03-01', successor: { fullName: 'Ban mới' } },
    'Ban cũ đã kết thúc từ 01/03/2023, Ban mới tiếp nối',
  ],
  [null, 'Ban cũ'],
])('a body is called as the record calls it, and what became of it is said (%j)', (body, said) => {
  inPortal(
    <p data-testid="said">
      <NamedBody words="Ban cũ" body={body} />
    </p>,
  )
  expect(screen.getByTestId('said').textContent).toBe(said)
})
