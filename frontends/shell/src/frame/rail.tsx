import { Icon, IconButton, ScopedLink, useLanguage, useState, useText } from '@province/portal-kit'
import { useLocation } from '@province/portal-kit/shell'
import { currentUnder, isWithin, type NavigationLine } from './navigation.ts'

const storageKey = 'portal.rail'

/** The slices at the left; narrow when collapsed, which this device remembers. */
export function Rail({ lines }: { lines: NavigationLine[] }) {
  const t = useText('shell')
  const [narrow, setNarrow] = useState(localStorage.getItem(storageKey) === 'narrow')
  const turn = () => {
    localStorage.setItem(storageKey, narrow ? 'wide' : 'narrow')
    setNarrow(!narrow)
  }
  return (
    <nav className={`shell-rail${narrow ? ' shell-rail-narrow' : ''}`} aria-label={t('navigation')}>
      <ul>
        {lines.map((line) => (
          <RailLine key={line.to} line={line} narrow={narrow} />
        ))}
      </ul>
      <IconButton
        icon={narrow ? 'expand' : 'collapse'}
        label={t(narrow ? 'rail.widen' : 'rail.narrow')}
        expanded={!narrow}
        onClick={turn}
      />
    </nav>
  )
}

function RailLine({ line, narrow }: { line: NavigationLine; narrow: boolean }) {
  const { pick } = useLanguage()
  const { pathname } = useLocation()
  const here = isWithin(pathname, line.to)
  const current = currentUnder(pathname, line)
  return (
    <li className={here ? 'shell-here' : undefined}>
      <ScopedLink to={line.leadsTo} current={here && !current}>
        <Icon name={line.icon} size={18} />
        <span className={narrow ? 'pk-unseen' : undefined}>{pick(line.label)}</span>
      </ScopedLink>
      {here && !narrow && line.under.length > 1 ? (
        <ul>
          {line.under.map((item) => (
            <li key={item.to}>
              <ScopedLink to={item.to} current={item.to === current}>
                {pick(item.label)}
              </ScopedLink>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
