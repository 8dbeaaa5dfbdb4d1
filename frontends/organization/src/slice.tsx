import type { SliceModule } from '@province/portal-kit'
import { WaitingHandOvers, WaitingInstead } from './hand-over/waiting-hand-overs.view.tsx'
import declaredVi from './messages/generated/vi.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }
import { UnitCounts } from './overview/unit-counts.view.tsx'
import { routes } from './routes.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'overview.text': { units: UnitCounts },
    'overview.needs': { handOvers: WaitingHandOvers },
    'list.empty': { handOvers: WaitingInstead },
  },
  messages: {
    vi: { ...vi, ...declaredVi },
    en: () => import('./messages/en.ts').then(({ english }) => english),
  },
}

export default slice
