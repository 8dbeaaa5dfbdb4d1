import { ScopedLink, useLanguage } from '@province/portal-kit'
import { useLocation } from '@province/portal-kit/shell'
import { currentUnder, isWithin, type NavigationLine } from './navigation.ts'

/** On a phone, the pages of the part one is in: what the rail shows beside the page on a wide screen. */
export function PartsBar({ lines }: { lines: NavigationLine[] }) {
  const { pick } = useLanguage()
  const { pathname } = useLocation()
  const here = lines.find((line) => isWithin(pathname, line.to))
  if (!here || here.under.length < 2) return null
  const current = currentUnder(pathname, here)
  return (
    <nav className="shell-parts" aria-label={pick(here.label)}>
      {here.under.map((item) => (
        <ScopedLink key={item.to} to={item.to} current={item.to === current}>
          {pick(item.label)}
        </ScopedLink>
      ))}
    </nav>
  )
}
