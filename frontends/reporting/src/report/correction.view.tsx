import { useLanguage, useText } from '@province/portal-kit'
import type { FigureInShort } from './use-report.ts'

/** What a corrigendum says is right, beside the number that was signed; nothing where none speaks of it. */
export function CorrectionText({ figure }: { figure: Pick<FigureInShort, 'correction'> | undefined }) {
  const t = useText('reporting')
  const { number } = useLanguage()
  const correction = figure?.correction
  if (!correction) return null
  const { value, symbol } = correction
  return (
    <strong className="reporting-correction">
      {t('corrigendum.beside', { value: number(value), symbol })}
    </strong>
  )
}
