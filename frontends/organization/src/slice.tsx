import type { SliceModule } from '@province/portal-kit'
import en from './messages/en.json' with { type: 'json' }
import declaredEn from './messages/generated/en.json' with { type: 'json' }
import declaredVi from './messages/generated/vi.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }
import { UnitCounts } from './overview/unit-counts.view.tsx'
import { routes } from './routes.tsx'

const slice: SliceModule = {
  routes,
  widgets: { 'overview.text': { units: UnitCounts } },
  messages: { vi: { ...vi, ...declaredVi }, en: { ...en, ...declaredEn } },
}

export default slice
