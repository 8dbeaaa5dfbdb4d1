import type { SliceModule } from '@province/portal-kit'
import { DisagreementsInShort } from './disagreement/in-short.view.tsx'
import vi from './messages/vi.json' with { type: 'json' }
import { routes } from './routes.tsx'
import { FoundDocuments } from './search/found.view.tsx'
import { RecordTasks } from './task/record-tasks.view.tsx'
import { OverdueTasks, UnitTasks, WeekTasks } from './task/tasks-in-short.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'search.hits': { documents: FoundDocuments },
    'overview.needs': { disagreements: DisagreementsInShort, 'due-tasks': OverdueTasks },
    'unit.page': { 'unit-tasks': UnitTasks },
    'digest.due': { 'week-tasks': WeekTasks },
    'record.page': { tasks: RecordTasks },
  },
  messages: { vi, en: () => import('./messages/en.json').then(({ default: en }) => en) },
}

export default slice
