import type { TypedDocumentNode } from '@apollo/client'
import { screen, waitFor, within } from '@testing-library/react'
import { parse } from 'graphql'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { inPortal } from '../../test/portal.tsx'
import { Button } from '../design/button.tsx'
import { Acts } from './acts.tsx'
import { Form, PlainForm, seen } from './form.tsx'

const CloseDocument = parse(`
  mutation Close($id: ID!, $expectedVersion: Int!, $note: String, $idempotencyKey: String!) {
    close(id: $id, expectedVersion: $expectedVersion, note: $note, idempotencyKey: $idempotencyKey) { id }
  }
`) as TypedDocumentNode<
  { close: { id: string } },
  { id: string; expectedVersion: number; note: string | null; idempotencyKey: string }
>

const Closing = () => (
  <Acts
    action="thing.close"
    none="–"
    acts={[
      {
        word: 'Đóng việc',
        title: 'Đóng việc này?',
        form: (close) => (
          <Form
            document={CloseDocument}
            fields={{ note: { kind: 'text', label: 'Ghi chú' } }}
            send={({ note }) => ({ ...seen({ id: 't1', version: 2 }), note })}
            save="Ghi"
            onClose={close}
          />
        ),
      },
      { word: 'Xem', aside: true, form: () => <p>bên cạnh</p> },
    ]}
  />
)

const closed = () => ({ close: { __typename: 'Thing', id: 't1' } })

describe('what can be done about a thing', () => {
  it('is nothing for who may not', () => {
    inPortal(<Closing />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('–')).toBeTruthy()
  })

  it('asks in a dialog, does it once, and gives the focus back to what opened it', async () => {
    const { sent, user } = inPortal(<Closing />, { actions: ['thing.close'], graph: { Close: closed } })
    const opener = screen.getByRole('button', { name: 'Đóng việc' })
    await user.click(opener)
    const dialog = screen.getByRole('dialog', { name: 'Đóng việc này?' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Ghi chú' }), 'xong')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent.map(({ variables }) => variables)).toMatchObject([
      { id: 't1', expectedVersion: 2, note: 'xong' },
    ])
    expect(document.activeElement).toBe(opener)
  })

  it('closes what was opened, although other things can be done once it is done', async () => {
    const Changing = () => {
      const [open, setOpen] = useState(true)
      const ask = (close: () => void) => (
        <PlainForm
          fields={{}}
          onSend={async () => {
            setOpen(false)
            await Promise.resolve()
            return true
          }}
          busy={false}
          problem={undefined}
          save="Ghi"
          onClose={close}
        />
      )
      const after = { word: 'Trả lời', form: () => <p>câu trả lời</p> }
      return <Acts acts={open ? [{ word: 'Phân loại', form: ask }] : [after]} />
    }
    const { user } = inPortal(<Changing />)
    await user.click(screen.getByRole('button', { name: 'Phân loại' }))
    await user.click(screen.getByRole('button', { name: 'Ghi' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'Trả lời' })).toBeTruthy()
  })

  it('stands open where the address asks for what the page adds, and closes for good', async () => {
    const add = {
      word: 'Thêm',
      adds: true,
      form: (close: () => void) => <Button onClick={close}>Thôi</Button>,
    }
    const page = <Acts acts={[{ word: 'Sửa', form: () => null }, add]} />
    const { user, router } = inPortal(page, { address: '/list?unit=36&add=1' })
    expect(screen.getByRole('dialog', { name: 'Thêm' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Thôi' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(router.state.location.search).toBe('?unit=36')
    await user.click(screen.getByRole('button', { name: 'Thêm' }))
    expect(screen.getByRole('dialog', { name: 'Thêm' })).toBeTruthy()
  })

  it('is given up by its cancel, and nothing is sent', async () => {
    const { sent, user } = inPortal(<Closing />, { actions: ['thing.close'] })
    await user.click(screen.getByRole('button', { name: 'Đóng việc' }))
    await user.click(screen.getByRole('button', { name: 'Hủy' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Xem' }))
    expect(screen.getByRole('dialog', { name: 'Xem' }).textContent).toContain('bên cạnh')
    expect(sent).toEqual([])
  })
})
