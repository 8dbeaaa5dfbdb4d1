import type { SliceModule } from '@province/portal-kit'
import en from './messages/en.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }
import { UndecidedThemes } from './overview/undecided-themes.view.tsx'
import { routes } from './routes.tsx'
import { UnitThemes } from './unit/unit-themes.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: { 'overview.needs': { undecided: UndecidedThemes }, 'unit.page': { themes: UnitThemes } },
  messages: { vi, en },
}

export default slice
