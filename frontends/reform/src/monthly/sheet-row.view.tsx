import { formatNumber, NOT_KNOWN, useText } from '@province/portal-kit'
import type { Hint, SheetFigure } from './sheet-checks.ts'

interface SheetRowProps {
  figure: SheetFigure
  typed: string
  hint: Hint | undefined
  open: boolean
  onType: (value: string) => void
  onNext: () => void
  onPaste: (text: string) => void
}

/** One figure: last month, what is typed, and what is to be said of it. */
export function SheetRow({ figure, typed, hint, open, onType, onNext, onPaste }: SheetRowProps) {
  const t = useText('reform')
  const name = t(`month.items.${figure.item}`)
  const blocks = hint !== undefined && hint.code !== 'UNUSUAL'
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="reform-number">
        {figure.lastMonth === null ? NOT_KNOWN : formatNumber(figure.lastMonth)}
      </td>
      <td className="reform-number">
        {open ? (
          <input
            name={figure.item}
            aria-label={name}
            aria-invalid={blocks}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              onNext()
            }}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text')
              if (!/\n./.test(text)) return
              event.preventDefault()
              onPaste(text)
            }}
          />
        ) : (
          typed || NOT_KNOWN
        )}
      </td>
      <td className={blocks ? 'reform-wrong' : 'pk-meta'} aria-live="polite">
        {hint ? said(hint, t) : ''}
      </td>
    </tr>
  )
}

function said(hint: Hint, t: ReturnType<typeof useText>): string {
  if (hint.code === 'NOT_A_COUNT') return t('month.hints.NOT_A_COUNT')
  if (hint.code === 'UNUSUAL')
    return t('month.hints.UNUSUAL', { from: formatNumber(hint.from), to: formatNumber(hint.to) })
  return t(`month.hints.${hint.code}`, { expected: formatNumber(hint.expected) })
}
