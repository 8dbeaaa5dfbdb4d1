import type { SliceModule } from '@province/portal-kit'
import en from './messages/en.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }
import { MissingSchedules } from './overview/missing-schedules.view.tsx'
import { routes } from './routes.tsx'
import { UnitReceptionWidget } from './unit/unit-reception-widget.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'overview.needs': { schedules: MissingSchedules },
    'unit.page': { reception: UnitReceptionWidget },
  },
  messages: { vi, en },
}

export default slice
