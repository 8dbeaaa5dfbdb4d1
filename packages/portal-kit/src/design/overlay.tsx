import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '../i18n/use-text.ts'
import { OverlayUnsaved, UnsavedSet } from '../unsaved/unsaved-context.ts'
import { Button, IconButton } from './button.tsx'
import { Row, Stack } from './layout.tsx'
import { Unanswered } from './unanswered.tsx'

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

/**
 * The browser's own modal dialog: what is behind it rests, focus goes in and comes back. Escape, the cross and a press
 * beside it close it; where something was typed they ask first.
 */
function OpenModal({ title, onClose, children, look }: Omit<Overlay, 'open'> & { look: string }) {
  const t = useText('kit')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { close, around } = useClosing(onClose)
  // It must be closed before it is taken off the page, or the browser gives the focus to nobody.
  useLayoutEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => {
      element?.close()
      const lost = document.activeElement === document.body || element?.contains(document.activeElement)
      if (lost && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className={look}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === event.currentTarget) close()
      }}
      // A browser closes a dialog at the second Escape in a row, whatever it was asked: it never hears of one.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
      onMouseDown={(event) => event.target === event.currentTarget && close()}
    >
      <div className="pk-overlay-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={close} />
      </div>
      {around(
        <div className="pk-overlay-body">
          <Unanswered>{children}</Unanswered>
        </div>,
      )}
    </dialog>,
    overlayRoot(),
  )
}

/** Where overlays stand: in no table and no form; with a page that waits out of sight, they wait as well. */
const overlayRoot = (): Element => document.querySelector('[data-overlays]') ?? document.body

/** What an overlay closes by: at once where nothing was typed, else after asking. */
function useClosing(onClose: () => void) {
  const [typed] = useState(() => new UnsavedSet())
  const [asking, setAsking] = useState(false)
  const around = (children: ReactNode) => (
    <OverlayUnsaved value={typed}>
      {children}
      <DiscardDialog open={asking} onStay={() => setAsking(false)} onDiscard={onClose} />
    </OverlayUnsaved>
  )
  return { close: () => (typed.any() ? setAsking(true) : onClose()), around }
}

/** Asks before what was typed is thrown away; the way that keeps it is the one at hand. */
export function DiscardDialog(props: { open: boolean; onStay: () => void; onDiscard: () => void }) {
  const t = useText('kit')
  return (
    <Dialog open={props.open} title={t('unsaved.title')} onClose={props.onStay}>
      <Stack>
        <p>{t('unsaved.hint')}</p>
        <Row>
          <Button kind="main" onClick={props.onStay} focus>
            {t('unsaved.stay')}
          </Button>
          <Button onClick={props.onDiscard}>{t('unsaved.discard')}</Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
