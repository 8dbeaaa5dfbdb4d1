import { lazy, Suspense } from 'react'
import { Skeleton } from '../design/skeleton.tsx'

const QrPicture = lazy(() => import('./qr-picture.tsx'))

/** A text as a picture for the camera of a phone; what it says must also stand beside it to be typed. */
export function QrCode(props: { text: string; label: string }) {
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <QrPicture {...props} />
    </Suspense>
  )
}
