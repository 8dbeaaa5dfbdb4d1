import { Icon, ScopedLink, SidePanel, useLanguage, useState, useText } from '@province/portal-kit'
import { useLocation } from '@province/portal-kit/shell'
import { isWithin, type NavigationLine } from './navigation.ts'

const direct = 4

/** The navigation on a phone: the first parts under the thumb, all of them one press away. */
export function BottomBar({ lines }: { lines: NavigationLine[] }) {
  const t = useText('shell')
  const { pick } = useLanguage()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  return (
    <nav className="shell-bottom" aria-label={t('navigation')}>
      {lines.slice(0, direct).map((line) => (
        <ScopedLink key={line.to} to={line.leadsTo} current={isWithin(pathname, line.to)}>
          <Icon name={line.icon} size={20} />
          <span>{pick(line.label)}</span>
        </ScopedLink>
      ))}
      <button type="button" onClick={() => setOpen(true)}>
        <Icon name="more" size={20} />
        <span>{t('rail.all')}</span>
      </button>
      <SidePanel open={open} title={t('navigation')} onClose={() => setOpen(false)}>
        <AllLines lines={lines} onChosen={() => setOpen(false)} />
      </SidePanel>
    </nav>
  )
}

function AllLines({ lines, onChosen }: { lines: NavigationLine[]; onChosen: () => void }) {
  const { pick } = useLanguage()
  return (
    <ul className="shell-all" onClickCapture={onChosen}>
      {lines.map((line) => (
        <li key={line.to}>
          <ScopedLink to={line.leadsTo}>{pick(line.label)}</ScopedLink>
          <ul>
            {line.under
              .filter((item) => item.to !== line.leadsTo)
              .map((item) => (
                <li key={item.to}>
                  <ScopedLink to={item.to}>{pick(item.label)}</ScopedLink>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
