import type { SliceModule } from '@province/portal-kit'
import vi from './messages/vi.json' with { type: 'json' }
import { Contradictions } from './overview/contradictions.view.tsx'
import { IndicatorMap } from './overview/indicator-map.view.tsx'
import { KeyFigures } from './overview/key-figures.view.tsx'
import { LandMap } from './overview/land-map.view.tsx'
import { NotReported } from './overview/not-reported.view.tsx'
import { ReportInShort } from './overview/report-in-short.view.tsx'
import { routes } from './routes.tsx'
import { FoundReports } from './search/found.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'search.hits': { reports: FoundReports },
    'overview.figures': { figures: KeyFigures },
    'overview.map': { land: LandMap, indicators: IndicatorMap },
    'overview.text': { short: ReportInShort },
    'overview.needs': { contradictions: Contradictions, notReported: NotReported },
  },
  messages: { vi, en: () => import('./messages/en.json').then(({ default: en }) => en) },
}

export default slice
