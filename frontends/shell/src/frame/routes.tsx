import { Navigate } from '@province/portal-kit'
import { createBrowserRouter, type Registry } from '@province/portal-kit/shell'
import { DeveloperPage } from '../developer/developer.page.tsx'
import { OverviewPage } from '../overview/overview.page.tsx'
import { SlicePage } from '../slices/slice-page.tsx'
import { Frame } from './frame.tsx'
import { NotFound } from './not-found.tsx'
import { PageFailed } from './page-failed.tsx'

/** The routes of the portal: the shell's own, and one for each slice of the registry. */
export function createPortalRouter({ slices }: Registry) {
  return createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <PageFailed />,
      children: [
        { index: true, element: <Navigate to="/overview" replace /> },
        { path: 'overview', element: <OverviewPage /> },
        { path: 'developer', element: <DeveloperPage /> },
        ...slices.map((slice) => ({
          path: `${slice.manifest.route}/*`,
          element: <SlicePage key={slice.id} slice={slice} />,
        })),
        { path: '*', element: <NotFound /> },
      ],
    },
  ])
}
