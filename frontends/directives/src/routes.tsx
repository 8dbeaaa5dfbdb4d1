import type { RouteObject } from '@province/portal-kit'
import { AgreementsPage } from './agreement/agreements.page.tsx'
import { CitationsPage } from './citation/citations.page.tsx'
import { CorrectionsPage } from './correction/corrections.page.tsx'
import { DisagreementsPage } from './disagreement/disagreements.page.tsx'
import { DocumentPage } from './document/document.page.tsx'
import { DocumentsPage } from './document/documents.page.tsx'
import { DraftsPage } from './draft/drafts.page.tsx'
import { EmulationModelsPage } from './emulation-model/emulation-models.page.tsx'
import { IssuedPage } from './register/issued.page.tsx'
import { RegisterPage } from './register/register.page.tsx'
import { RegisteredPage } from './register/registered.page.tsx'
import { TaskPage } from './task/task.page.tsx'
import { TasksPage } from './task/tasks.page.tsx'
import { WorkloadPage } from './task/workload.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <DocumentsPage /> },
  { path: 'documents/:id', element: <DocumentPage /> },
  { path: 'citations', element: <CitationsPage /> },
  { path: 'disagreements', element: <DisagreementsPage /> },
  { path: 'corrections', element: <CorrectionsPage /> },
  { path: 'agreements', element: <AgreementsPage /> },
  { path: 'emulation-models', element: <EmulationModelsPage /> },
  { path: 'drafts', element: <DraftsPage /> },
  { path: 'register', element: <RegisterPage /> },
  { path: 'issued', element: <IssuedPage /> },
  { path: 'register/:id', element: <RegisteredPage /> },
  { path: 'tasks', element: <TasksPage /> },
  { path: 'tasks/:id', element: <TaskPage /> },
  { path: 'workload', element: <WorkloadPage /> },
]
