import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../i18n/use-text.ts'
import { IconButton } from './button.tsx'

interface Overlay {
  open: boolean
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A question in the middle of the page. */
export function Dialog({ size = 'md', ...overlay }: Overlay & { size?: 'md' | 'lg' }) {
  return <ModalPart {...overlay} look={`pk-dialog pk-dialog-${size}`} />
}

/** What is behind something on the page, at its right edge; on a phone it covers the page. */
export function SidePanel(overlay: Overlay) {
  return <ModalPart {...overlay} look="pk-side-panel" />
}

/** Nothing at all while closed, so that what it holds starts anew each time. */
function ModalPart({ open, ...part }: Overlay & { look: string }) {
  return open ? <OpenModal {...part} /> : null
}

/** The browser's own modal dialog: what is behind it rests, Escape closes it, focus goes in and comes back. */
function OpenModal({ title, onClose, children, look }: Omit<Overlay, 'open'> & { look: string }) {
  const t = useText('kit')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // It must be closed before it is taken off the page, or the browser gives the focus to nobody.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={look}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="pk-overlay-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      <div className="pk-overlay-body">{children}</div>
    </dialog>
  )
}
