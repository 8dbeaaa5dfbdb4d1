import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'

interface FigureProps {
  label: string
  /** The value as written on screen. */
  value: string
  unit?: string
  onOpen?: () => void
}

/** A live figure inside a sentence: underlined, and it opens what is behind it. */
export function Figure({ label, value, unit, onOpen, doubtful }: FigureProps & { doubtful?: boolean }) {
  const t = useText('kit')
  const text = unit ? `${value}\u00a0${unit}` : value
  if (!onOpen) return <span className="pk-figure">{text}</span>
  return (
    <button
      type="button"
      className={`pk-figure pk-figure-live${doubtful ? ' pk-figure-doubtful' : ''}`}
      aria-label={`${text}. ${t('openFigure', { label })}`}
      onClick={onOpen}
    >
      {text}
    </button>
  )
}

/** A figure that matters, on its own: label, value large, what it is counted in, and notes under it. */
export function FigureCard({ label, value, unit, onOpen, children }: FigureProps & { children?: ReactNode }) {
  const t = useText('kit')
  const shown = (
    <>
      <span className="pk-figure-value">{value}</span>
      {unit ? <span className="pk-meta"> {unit}</span> : null}
    </>
  )
  return (
    <div className="pk-figure-card">
      <div className="pk-meta">{label}</div>
      {onOpen ? (
        <button
          type="button"
          className="pk-figure-open"
          aria-label={`${value} ${unit ?? ''}. ${t('openFigure', { label })}`}
          onClick={onOpen}
        >
          {shown}
        </button>
      ) : (
        <div>{shown}</div>
      )}
      {children ? <div className="pk-meta">{children}</div> : null}
    </div>
  )
}
