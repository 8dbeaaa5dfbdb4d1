import type { SliceModule } from '@province/portal-kit'
import { PetitionNeeds } from './inbox/petition-needs.view.tsx'
import { UnitPetitions } from './inbox/unit-petitions.view.tsx'
import { WeekPetitions } from './inbox/week-petitions.view.tsx'
import vi from './messages/vi.json' with { type: 'json' }
import { MissingSchedules } from './overview/missing-schedules.view.tsx'
import { routes } from './routes.tsx'
import { LawChanges } from './rule/law-changes.view.tsx'
import { FoundDenunciationCases, FoundPetitions } from './search/found.view.tsx'
import { UnitReceptionWidget } from './unit/unit-reception-widget.view.tsx'

const slice: SliceModule = {
  routes,
  widgets: {
    'search.hits': { petitions: FoundPetitions, denunciationCases: FoundDenunciationCases },
    'digest.due': { 'week-petitions': WeekPetitions, law: LawChanges },
    'overview.needs': { petitions: PetitionNeeds, schedules: MissingSchedules },
    'unit.page': { petitions: UnitPetitions, reception: UnitReceptionWidget },
  },
  messages: { vi, en: () => import('./messages/en.json').then(({ default: en }) => en) },
}

export default slice
