import { expect, it, vi as spy } from 'vitest'
import { inPortal, screen } from '../../test/portal.tsx'
import { BodiesField } from './bodies-field.tsx'
import type { Found } from './fields.ts'

const board = { id: 'board', name: 'Ban Pháp chế' }
const bank = { id: 'bank', name: 'Ngân hàng giả định' }

it('adds bodies one after another, each once, and takes one out again', async () => {
  const changed = spy.fn()
  const field = (value: readonly Found[]) => (
    <BodiesField label="Cơ quan" without={(name) => `Bỏ ${name}`} value={value} change={changed} />
  )
  const finder = () => ({ hits: [board, bank], busy: false })
  const { user } = inPortal(field([board]), { bodyFinder: finder })
  await user.type(screen.getByRole('combobox', { name: 'Cơ quan' }), 'ban')
  await user.click(await screen.findByRole('option', { name: /Ban Pháp chế/ }))
  expect(changed).not.toHaveBeenCalled()
  await user.type(screen.getByRole('combobox', { name: 'Cơ quan' }), 'ngan')
  await user.click(await screen.findByRole('option', { name: /Ngân hàng/ }))
  expect(changed).toHaveBeenLastCalledWith([board, bank])
  await user.click(screen.getByRole('button', { name: 'Bỏ Ban Pháp chế' }))
  expect(changed).toHaveBeenLastCalledWith([])
})

it('says what is wrong at the field where one is looked for', () => {
  const part = { value: [], change: () => {}, without: (name: string) => `Bỏ ${name}` }
  inPortal(<BodiesField label="Cơ quan" error="Hãy thêm một cơ quan." {...part} />, {
    bodyFinder: () => ({ hits: [], busy: false }),
  })
  screen.getByText('Hãy thêm một cơ quan.')
})
