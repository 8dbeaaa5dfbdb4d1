import type { RouteObject } from '@province/portal-kit'
import { AlarmsPage } from './alarm/alarms.page.tsx'
import { BacklogItemsPage } from './backlog-item/backlog-items.page.tsx'
import { CalendarPage } from './calendar/calendar.page.tsx'
import { CaseBoardPage } from './case-board/case-board.page.tsx'
import { ComplaintPaperPage, DenunciationPaperPage } from './case-paper/case-paper.view.tsx'
import { ClockPage } from './clock/clock.page.tsx'
import { ComplaintCasePage } from './complaint-case/complaint-case.page.tsx'
import { ComplaintCasesPage } from './complaint-case/complaint-cases.page.tsx'
import { CompliancePage } from './compliance/compliance.page.tsx'
import { DataBreachPage } from './data-breach/data-breach.page.tsx'
import { DataBreachesPage } from './data-breach/data-breaches.page.tsx'
import { DataRequestPage } from './data-request/data-request.page.tsx'
import { DataRequestsPage } from './data-request/data-requests.page.tsx'
import { DeadlinePage } from './deadline/deadline.page.tsx'
import { DenunciationCasePage } from './denunciation-case/denunciation-case.page.tsx'
import { DenunciationCasesPage } from './denunciation-case/denunciation-cases.page.tsx'
import { DialoguePage } from './dialogue/dialogue.page.tsx'
import { DialoguesPage } from './dialogue/dialogues.page.tsx'
import { InboxPage } from './inbox/inbox.page.tsx'
import { IntakePage } from './intake/intake.page.tsx'
import { MatterPage } from './matter/matter.page.tsx'
import { NationalBatchPage } from './national/national-batch.page.tsx'
import { NationalBatchesPage } from './national/national-batches.page.tsx'
import { NationalRecordsPage } from './national/national-records.page.tsx'
import { NationalTalliesPage } from './national/national-tallies.page.tsx'
import { OnlineReceptionPage } from './online-reception/online-reception.page.tsx'
import { OnlineReceptionsPage } from './online-reception/online-receptions.page.tsx'
import { PetitionPage } from './petition/petition.page.tsx'
import { PetitionPaperPage } from './petition-paper/petition-paper.page.tsx'
import { PostingPage } from './posting/posting.page.tsx'
import { ReceptionBookPage } from './reception-book/reception-book.page.tsx'
import { ReceptionRefusalPage } from './reception-refusal/reception-refusal.page.tsx'
import { ReceptionRefusalsPage } from './reception-refusal/reception-refusals.page.tsx'
import { RefusalNoticePage } from './reception-refusal/refusal-notice.page.tsx'
import { ReceptionSessionPage } from './reception-session/reception-session.page.tsx'
import { RulesPage } from './rule/rules.page.tsx'
import { SightRequestsPage } from './sight/sight-requests.page.tsx'
import { StatutoryFormsPage } from './statutory-form/statutory-forms.page.tsx'
import { TransfersPage } from './transfer/transfers.page.tsx'
import { UnitReceptionPage } from './unit/unit-reception.page.tsx'
import { VaultPage } from './vault/vault.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <CompliancePage /> },
  { path: 'calendar', element: <CalendarPage /> },
  { path: 'units/:code', element: <UnitReceptionPage /> },
  { path: 'units/:code/post', element: <PostingPage /> },
  { path: 'deadlines', element: <DeadlinePage /> },
  { path: 'rules', element: <RulesPage /> },
  { path: 'statutory-forms', element: <StatutoryFormsPage /> },
  { path: 'clocks/:id', element: <ClockPage /> },
  // One element for both, so that the fields stay as they are when their intake gets its address.
  { path: 'intake/:id?', element: <IntakePage /> },
  { path: 'petitions', element: <InboxPage /> },
  { path: 'petitions/:id', element: <PetitionPage /> },
  { path: 'petitions/:id/papers/:paper', element: <PetitionPaperPage /> },
  { path: 'case-board', element: <CaseBoardPage /> },
  { path: 'complaint-cases', element: <ComplaintCasesPage /> },
  { path: 'complaint-cases/:id', element: <ComplaintCasePage /> },
  { path: 'complaint-cases/:id/papers/:taken', element: <ComplaintPaperPage /> },
  { path: 'denunciation-cases', element: <DenunciationCasesPage /> },
  { path: 'denunciation-cases/:id', element: <DenunciationCasePage /> },
  { path: 'denunciation-cases/:id/papers/:taken', element: <DenunciationPaperPage /> },
  { path: 'reception-book', element: <ReceptionBookPage /> },
  { path: 'dialogues', element: <DialoguesPage /> },
  { path: 'dialogues/:id', element: <DialoguePage /> },
  { path: 'sessions/:id', element: <ReceptionSessionPage /> },
  { path: 'reception-refusals', element: <ReceptionRefusalsPage /> },
  { path: 'reception-refusals/:id', element: <ReceptionRefusalPage /> },
  { path: 'reception-refusals/:id/notice', element: <RefusalNoticePage /> },
  { path: 'national', element: <NationalTalliesPage /> },
  { path: 'national-records', element: <NationalRecordsPage /> },
  { path: 'national-batches', element: <NationalBatchesPage /> },
  { path: 'national-batches/:id', element: <NationalBatchPage /> },
  { path: 'online-receptions', element: <OnlineReceptionsPage /> },
  { path: 'online-receptions/:id', element: <OnlineReceptionPage /> },
  { path: 'data-requests', element: <DataRequestsPage /> },
  { path: 'data-requests/:id', element: <DataRequestPage /> },
  { path: 'data-breaches', element: <DataBreachesPage /> },
  { path: 'data-breaches/:id', element: <DataBreachPage /> },
  { path: 'backlog', element: <BacklogItemsPage /> },
  { path: 'transfers', element: <TransfersPage /> },
  { path: 'alarms', element: <AlarmsPage /> },
  { path: 'matters/:id', element: <MatterPage /> },
  { path: 'sight-requests', element: <SightRequestsPage /> },
  { path: 'vault', element: <VaultPage /> },
  { path: 'custody', element: <VaultPage /> },
  { path: 'vault/breaches', element: <DataBreachesPage /> },
  { path: 'custody/breaches', element: <DataBreachesPage /> },
]
