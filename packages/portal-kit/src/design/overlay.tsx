import { type ReactNode, useEffect, useId, useRef } from 'react'
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

/** The browser's own modal dialog: what is behind it rests, Escape closes it, focus goes in and comes back. */
function ModalPart({ open, title, onClose, children, look }: Overlay & { look: string }) {
  const t = useText('kit')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return
    element.showModal()
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => element.close()
  }, [open])
  if (!open) return null
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
