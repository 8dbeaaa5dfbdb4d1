import type { SliceModule } from '@province/portal-kit'
import { DisagreementsInShort } from './disagreement/in-short.view.tsx'
import vi from './messages/vi.json' with { type: 'json' }
import { routes } from './routes.tsx'

const slice: SliceModule = {
  routes,
  widgets: { 'overview.needs': { disagreements: DisagreementsInShort } },
  messages: { vi, en: () => import('./messages/en.json').then(({ default: en }) => en) },
}

export default slice
