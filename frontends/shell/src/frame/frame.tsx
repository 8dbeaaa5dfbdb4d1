import { Outlet, UnitSight, useScope, useState, useText } from '@province/portal-kit'
import {
  BodyFinderProvider,
  LeaveGuard,
  UnitFinderProvider,
  useLocation,
  useNavigationType,
} from '@province/portal-kit/shell'
import { useEffect, useRef } from 'react'
import { SecondFactorNotice } from '../factor/second-factor-notice.tsx'
import { useRegistry } from '../registry/registry-context.ts'
import { ScopeBar } from '../scope/scope-bar.tsx'
import { ScopeUnit } from '../scope/scope-unit.tsx'
import { SearchDialog } from '../search/search-dialog.tsx'
import { useBodyFinding } from '../search/use-body-hits.ts'
import { useUnitFinding } from '../search/use-unit-hits.ts'
import { BottomBar } from './bottom-bar.tsx'
import { accountPageOf, navigationOf } from './navigation.ts'
import { NewVersionNotice } from './new-version-notice.tsx'
import { PartsBar } from './parts-bar.tsx'
import { Rail } from './rail.tsx'
import { useSession } from './session-context.ts'
import { TopBar } from './top-bar.tsx'

/** What stands around every page: bars, rail, search, notices. */
export function Frame() {
  const t = useText('shell')
  const { slices, may } = useRegistry()
  const { registry, viewer } = useSession()
  const [searching, setSearching] = useState(false)
  const lines = navigationOf(slices, may)
  const main = useFocusOnArrival()
  useSearchKey(() => setSearching(true))
  return (
    <ScopeUnit>
      <UnitFinderProvider finder={useUnitFinding}>
        <BodyFinderProvider finder={useBodyFinding}>
          <div className="shell">
            <a className="shell-skip" href="#content">
              {t('skip')}
            </a>
            <TopBar onSearch={() => setSearching(true)} />
            <ScopeBar />
            <Rail lines={lines} />
            <PartsBar lines={lines} />
            <main id="content" ref={main} tabIndex={-1} className="shell-main">
              <NewVersionNotice />
              <SecondFactorNotice state={viewer.secondFactor} page={accountPageOf(registry)} />
              <OfScope />
            </main>
            <BottomBar lines={lines} />
            <SearchDialog open={searching} onClose={() => setSearching(false)} lines={lines} />
            <LeaveGuard />
          </div>
        </BodyFinderProvider>
      </UnitFinderProvider>
    </ScopeUnit>
  )
}

/** The page; of a unit on which who looks has no role it says so once, and in place of every “nothing”. */
function OfScope() {
  const { unitInSight } = useScope()
  const { required, passed } = useSession().viewer.secondFactor
  // Until the second factor is passed everything is withheld, and that is said above.
  const outOfSight = unitInSight === false && !(required && !passed)
  return (
    <UnitSight inSight={!outOfSight}>
      <Outlet />
    </UnitSight>
  )
}

/**
 * Another page takes the focus, so that a reader hears it; the first one leaves the focus to the browser. A page that only
 * gets another address is the same page: somebody may be typing on it.
 */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const arrival = useNavigationType()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (arrival === 'REPLACE') return
    main.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [pathname, arrival])
  return main
}

function useSearchKey(open: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
}
