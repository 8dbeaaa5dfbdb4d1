import type { SliceModule } from '@province/portal-kit'
import { OverdueFollowUps, UnitFollowUps, WeekFollowUps } from './follow-up/follow-ups-in-short.view.tsx'
import vi from './messages/vi.json' with { type: 'json' }
import { UndecidedThemes } from './overview/undecided-themes.view.tsx'
import { routes } from './routes.tsx'
import { FoundThemes } from './search/found.view.tsx'
import { UnitThemes } from './unit/unit-themes.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'search.hits': { themes: FoundThemes },
    'overview.needs': { undecided: UndecidedThemes, overdue: OverdueFollowUps },
    'digest.due': { 'week-follow-ups': WeekFollowUps },
    'unit.page': { themes: UnitThemes, 'follow-ups': UnitFollowUps },
  },
  messages: { vi, en: () => import('./messages/en.json').then(({ default: en }) => en) },
}

export default slice
