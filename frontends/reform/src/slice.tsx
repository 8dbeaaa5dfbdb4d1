import type { SliceModule } from '@province/portal-kit'
import { WeekDossiers } from './dossier/week-dossiers.view.tsx'
import vi from './messages/vi.json' with { type: 'json' }
import { ReformFigures } from './overview/reform-figures.view.tsx'
import { routes } from './routes.tsx'
import { FoundDossiers } from './search/found.view.tsx'
import { UnitReform } from './unit/unit-reform.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'search.hits': { dossiers: FoundDossiers },
    'digest.due': { 'week-dossiers': WeekDossiers },
    'overview.figures': { reform: ReformFigures },
    'unit.page': { reform: UnitReform },
  },
  messages: { vi, en: () => import('./messages/en.json').then(({ default: en }) => en) },
}

export default slice
