import type { SliceModule } from '@province/portal-kit'
import en from './messages/en.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }
import { routes } from './routes.tsx'

const slice: SliceModule = { routes, widgets: {}, messages: { vi, en } }

export default slice
