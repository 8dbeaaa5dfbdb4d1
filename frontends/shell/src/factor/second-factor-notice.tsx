import { Alert, ScopedLink, useText } from '@province/portal-kit'
import { useLocation } from '@province/portal-kit/shell'
import type { SignedInFragment } from '../generated/graphql.ts'

interface SecondFactorNoticeProps {
  state: SignedInFragment['secondFactor']
  /** The page where it is set up and passed. */
  page: string | undefined
}

/** Says, on every page, that a role of the viewer gives nothing of its work before the second factor. */
export function SecondFactorNotice({ state, page }: SecondFactorNoticeProps) {
  const t = useText('shell')
  const { pathname } = useLocation()
  if (!state.required || state.passed || !page || pathname === page) return null
  return (
    <Alert
      tone="soon"
      title={t(state.enrolled ? 'factorNotice.titlePass' : 'factorNotice.title')}
      action={<ScopedLink to={page}>{t('factorNotice.open')}</ScopedLink>}
    >
      {t('factorNotice.text')}
    </Alert>
  )
}
