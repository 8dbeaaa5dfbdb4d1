import type { TypedDocumentNode } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { parse } from 'graphql'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { inPortal, refused } from '../../test/portal.tsx'
import { Dialog } from '../design/overlay.tsx'
import { Form, seen } from './form.tsx'

interface Variables {
  id: string
  expectedVersion: number
  input: { reason: string; people: number | null; on: string }
  idempotencyKey: string
}

const SaveDocument = parse(`
  mutation Save($id: ID!, $expectedVersion: Int!, $input: SaveInput!, $idempotencyKey: String!) {
    save(id: $id, expectedVersion: $expectedVersion, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`) as TypedDocumentNode<{ save: { id: string } }, Variables>

const Saving = ({ onClose }: { onClose?: () => void }) => (
  <Form
    document={SaveDocument}
    fields={{
      reason: { kind: 'long', label: 'Lý do', required: true },
      people: { kind: 'number', label: 'Số người', whole: true, first: 5 },
      on: { kind: 'day', label: 'Từ ngày', required: true, first: '2023-06-15' },
    }}
    send={(input) => ({ ...seen({ id: 'p1', version: 3 }), input })}
    save="Ghi"
    {...(onClose ? { onClose } : {})}
  />
)

function InDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Mở
      </button>
      <Dialog open={open} title="Biểu mẫu" onClose={() => setOpen(false)}>
        <Saving onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const saved = () => ({ save: { __typename: 'Thing', id: 'p1' } })
const reason = () => screen.getByRole('textbox', { name: /Lý do/ })
const people = () => screen.getByRole('textbox', { name: /Số người/ })
const on = () => screen.getByRole('textbox', { name: /Từ ngày/ })
const press = (name: string) => screen.getByRole('button', { name })

describe('a form that is saved', () => {
  it('sends what was read, with the version seen, and closes', async () => {
    const { sent, user } = inPortal(<InDialog />, { graph: { Save: saved } })
    await user.click(press('Mở'))
    expect(document.activeElement).toBe(reason())
    await user.type(reason(), ' vì thế ')
    await user.clear(people())
    await user.type(people(), '1.200')
    await user.click(press('Ghi'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent[0]?.variables).toMatchObject({
      id: 'p1',
      expectedVersion: 3,
      input: { reason: 'vì thế', people: 1200, on: '2023-06-15' },
    })
  })

  it('is stopped by a field in error, which takes the focus and never counts as what it was before', async () => {
    const { sent, user } = inPortal(<Saving />, { graph: { Save: saved } })
    await user.type(reason(), 'vì')
    await user.clear(on())
    await user.type(on(), '31/02/2023')
    await user.click(press('Ghi'))
    expect(on().getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(on())
    await user.clear(on())
    await user.click(press('Ghi'))
    await user.type(on(), '1/6/2023')
    await user.clear(people())
    await user.type(people(), '91.7')
    await user.click(press('Ghi'))
    expect(screen.getByText(/Viết như 1\.200 hoặc 91,7/)).toBeTruthy()
    expect(sent).toEqual([])
    await user.clear(people())
    await user.click(press('Ghi'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.variables.input).toEqual({ reason: 'vì', people: null, on: '2023-06-01' })
  })

  it('reads numbers in English where the screen is in English', async () => {
    const { sent, user } = inPortal(<Saving />, { graph: { Save: saved }, language: 'en' })
    await user.type(reason(), 'why')
    await user.clear(people())
    await user.type(people(), '1,200')
    await user.click(press('Ghi'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.variables.input).toMatchObject({ people: 1200 })
  })
})

describe('a refusal', () => {
  it('stands at its field by the whole path, takes the focus there, and goes once the field is changed', async () => {
    const graph = {
      Save: () => {
        throw refused('INPUT_INVALID', 'input.people', 'Quá nhiều người.')
      },
    }
    const { user } = inPortal(<Saving />, { graph })
    await user.type(reason(), 'vì')
    await user.click(press('Ghi'))
    await screen.findByText('Quá nhiều người.')
    await waitFor(() => expect(document.activeElement).toBe(people()))
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(people(), '0')
    expect(screen.queryByText('Quá nhiều người.')).toBeNull()
  })

  it('of no field stands at the end, and what was typed stays', async () => {
    const graph = {
      Save: () => {
        throw refused('STALE_VERSION')
      },
    }
    const { user } = inPortal(<Saving />, { graph })
    await user.type(reason(), 'vì')
    await user.click(press('Ghi'))
    expect((await screen.findByRole('alert')).textContent).toContain('STALE_VERSION')
    expect((reason() as HTMLTextAreaElement).value).toBe('vì')
  })
})

describe('what was typed', () => {
  it('is not thrown away by Escape or the cross without asking', async () => {
    const { user } = inPortal(<InDialog />)
    await user.click(press('Mở'))
    await user.type(reason(), 'vì')
    await user.keyboard('{Escape}')
    await user.click(press('Ở lại'))
    expect((reason() as HTMLTextAreaElement).value).toBe('vì')
    await user.click(screen.getAllByRole('button', { name: 'Đóng' })[0] as HTMLElement)
    await user.click(press('Bỏ'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is nothing where nothing was typed: Escape closes at once', async () => {
    const { user } = inPortal(<InDialog />)
    await user.click(press('Mở'))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is kept when another page is asked for, until somebody says otherwise', async () => {
    const { user, router } = inPortal(<Saving />)
    await user.type(reason(), 'vì')
    void router.navigate('/elsewhere')
    await user.click(await screen.findByRole('button', { name: 'Ở lại' }))
    expect((reason() as HTMLTextAreaElement).value).toBe('vì')
    void router.navigate('/elsewhere')
    await user.click(await screen.findByRole('button', { name: 'Bỏ' }))
    await screen.findByText('elsewhere')
  })
})
