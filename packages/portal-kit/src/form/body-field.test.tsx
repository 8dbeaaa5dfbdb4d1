import type { TypedDocumentNode } from '@apollo/client'
import { parse } from 'graphql'
import { expect, it, vi as spy } from 'vitest'
import { inPortal, screen } from '../../test/portal.tsx'
import { NamedBody } from '../detail/named-body.tsx'
import { BodyField } from './body-field.tsx'
import type { Found } from './fields.ts'
import { Form } from './form.tsx'

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

const SaveDocument = parse(`mutation Save($lead: ID!, $giver: ID!, $idempotencyKey: String!) {
  save(lead: $lead, giver: $giver, idempotencyKey: $idempotencyKey) { id } }`) as TypedDocumentNode<
  object,
  { lead: string; giver: string; idempotencyKey: string }
>

it('waits at Enter without sending the form, and says what is missing in each of its two ways', async () => {
  // Answers to what is typed are still coming.
  const finder = (_query: string, { of }: { of?: string }) =>
    of === undefined ? { hits: [], busy: true } : { hits: [bank], busy: false }
  const form = (
    <Form
      document={SaveDocument}
      fields={{
        lead: { kind: 'body', label: 'Chủ trì', required: true },
        giver: { kind: 'body', label: 'Giao', of: 'unit-1', required: true },
      }}
      send={(typed) => typed}
      save="Ghi"
    />
  )
  const { sent, user } = inPortal(form, { bodyFinder: finder })
  await user.type(screen.getByRole('combobox', { name: 'Chủ trì' }), 'ngan hang{Enter}')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ghi' }))
  expect(screen.getByText('Tìm rồi chọn một mục.')).toBeTruthy()
  expect(screen.getByText('Hãy chọn một mục.')).toBeTruthy()
  expect(sent).toEqual([])
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
