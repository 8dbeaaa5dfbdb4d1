import {
  Button,
  Meta,
  matches,
  Row,
  SearchField,
  Stack,
  useLanguage,
  useState,
  useText,
} from '@province/portal-kit'
import { numberOf } from '../figure/figure-text.ts'
import type { FigureLine } from '../report/use-report.ts'
import { type Facet, slotOf } from './written-lines.ts'

interface SlotSearchProps {
  figures: ReadonlyMap<string, FigureLine>
  onInsert: (slot: string) => void
}

const SHOWN = 8

/** Figures of the report, found by their words without accents; one is put where the cursor stands. */
export function SlotSearch({ figures, onInsert }: SlotSearchProps) {
  const t = useText('reporting')
  const [query, setQuery] = useState('')
  const found = [...figures.values()].filter(
    ({ label, key }) => query.trim() !== '' && (matches(label, query) || key.includes(query.trim())),
  )
  return (
    <Stack gap={8}>
      <SearchField
        label={t('writing.slots')}
        hint={t('writing.slotsHint')}
        value={query}
        onChange={setQuery}
      />
      {found.slice(0, SHOWN).map((figure) => (
        <SlotLine key={figure.key} figure={figure} onInsert={onInsert} />
      ))}
      {query.trim() !== '' && found.length === 0 ? <Meta>{t('writing.noSlots')}</Meta> : null}
      {found.length > SHOWN ? <Meta>{t('writing.moreSlots', { count: found.length - SHOWN })}</Meta> : null}
    </Stack>
  )
}

function SlotLine({ figure, onInsert }: { figure: FigureLine; onInsert: (slot: string) => void }) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const facets: Facet[] = [
    'value',
    ...(figure.ofTotal == null ? [] : (['total'] as const)),
    ...(figure.statedRatioPercent == null ? [] : (['ratio'] as const)),
  ]
  return (
    <div className="reporting-slot">
      <span>
        {figure.label} <Meta>{numberOf(figure, language)}</Meta>
      </span>
      <Row gap={4}>
        {facets.map((facet) => (
          <Button key={facet} kind="quiet" onClick={() => onInsert(slotOf(figure.key, facet))}>
            {t(`writing.facet.${facet}`)}
          </Button>
        ))}
      </Row>
    </div>
  )
}
