import type { RouteObject } from '@province/portal-kit'
import { DossierBookPage } from './dossier/book.page.tsx'
import { DossierPage } from './dossier/dossier.page.tsx'
import { DossiersPage } from './dossier/dossiers.page.tsx'
import { PaperPage } from './dossier/paper.page.tsx'
import { ImportPage } from './import/import.page.tsx'
import { IndicesPage } from './index-result/indices.page.tsx'
import { InspectionPage } from './inspection/inspection.page.tsx'
import { InspectionsPage } from './inspection/inspections.page.tsx'
import { LandProjectPage } from './land/land-project.page.tsx'
import { LandProjectsPage } from './land/land-projects.page.tsx'
import { MonthEntryPage } from './monthly/month-entry.page.tsx'
import { MonthsPage } from './monthly/months.page.tsx'
import { OneStopPage } from './one-stop/one-stop.page.tsx'
import { ProcedureChangesPage } from './procedure/procedure-changes.page.tsx'
import { ProceduresPage } from './procedure/procedures.page.tsx'
import { CountedDossiersPage, CountedProceduresPage } from './procedure-form/counted-records.page.tsx'
import { DossierWorkPage } from './procedure-form/dossier-work.page.tsx'
import { ProcedureFormsPage } from './procedure-form/procedure-forms.page.tsx'
import { PublicationsPage } from './publication/publications.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <IndicesPage /> },
  { path: 'one-stop', element: <OneStopPage /> },
  { path: 'work', element: <DossierWorkPage /> },
  { path: 'forms', element: <ProcedureFormsPage /> },
  { path: 'forms/dossiers', element: <CountedDossiersPage /> },
  { path: 'forms/procedures', element: <CountedProceduresPage /> },
  { path: 'import', element: <ImportPage /> },
  { path: 'dossiers', element: <DossiersPage /> },
  { path: 'dossiers/book', element: <DossierBookPage /> },
  { path: 'dossiers/:id', element: <DossierPage /> },
  { path: 'dossiers/:id/papers/:paper', element: <PaperPage /> },
  { path: 'inspections', element: <InspectionsPage /> },
  { path: 'inspections/:id', element: <InspectionPage /> },
  { path: 'publications', element: <PublicationsPage /> },
  { path: 'land', element: <LandProjectsPage /> },
  { path: 'land/:id', element: <LandProjectPage /> },
  { path: 'months', element: <MonthsPage /> },
  { path: 'months/enter', element: <MonthEntryPage /> },
  { path: 'procedures', element: <ProceduresPage /> },
  { path: 'procedures/decisions', element: <ProcedureChangesPage /> },
]
