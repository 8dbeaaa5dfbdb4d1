import { Drawer, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'

interface Overlay {
  open: boolean
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A question in the middle of the page; focus goes in and comes back. */
export function Dialog({ open, title, onClose, children, size = 'md' }: Overlay & { size?: 'md' | 'lg' }) {
  const t = useText('kit')
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  )
}

/** What is behind something on the page, at its right edge; on a phone it covers the page. */
export function SidePanel({ open, title, onClose, children }: Overlay) {
  const t = useText('kit')
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      title={title}
      position="right"
      size="min(480px, 100vw)"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  )
}
