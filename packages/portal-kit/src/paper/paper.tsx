import type { ReactNode } from 'react'
import { formatDate } from '../format/date.ts'
import { useText } from '../i18n/use-text.ts'
import './paper.css'

interface PaperProps {
  title: string
  /** Whose paper it is, and which desk of it. */
  issuer: string | null | undefined
  desk?: string
  /** Its number, or what stands for one. */
  number: string
  day: string | null | undefined
  /** What is said first, line by line. */
  lines: readonly { name: string; value: ReactNode }[]
  /** Who signs it, from the left. */
  signs: readonly string[]
  /** What is to be known of the form, on screen alone. */
  note: string
  children?: ReactNode
}

/** A paper as an office hands it over: whose it is, what it says, who signs it; printed as it is shown. */
export function Paper({ title, issuer, desk, number, day, lines, signs, note, children }: PaperProps) {
  const t = useText('kit')
  return (
    <article className="pk-sheet">
      <header className="pk-sheet-head">
        <div>
          <p>
            <strong>{issuer ?? '–'}</strong>
          </p>
          {desk ? <p>{desk}</p> : null}
          <p>{t('paper.number', { number })}</p>
        </div>
        <div>
          <p>
            <strong>{t('paper.nation')}</strong>
          </p>
          <p>
            <strong>{t('paper.motto')}</strong>
          </p>
          <p>{t('paper.day', { day: formatDate(day) })}</p>
        </div>
      </header>
      <h2 className="pk-sheet-title">{title}</h2>
      {lines.map(({ name, value }) => (
        <p key={name}>
          {name}: <strong>{value}</strong>
        </p>
      ))}
      {children}
      <div className="pk-sheet-signs">
        {signs.map((who) => (
          <div key={who}>
            <p>
              <strong>{who}</strong>
            </p>
            <p>{t('paper.sign')}</p>
          </div>
        ))}
      </div>
      <p className="pk-meta pk-no-print">{note}</p>
    </article>
  )
}
