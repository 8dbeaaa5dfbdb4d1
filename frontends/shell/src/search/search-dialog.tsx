import {
  Dialog,
  matches,
  SearchBox,
  type SearchHit,
  Slot,
  unitHits,
  useLanguage,
  useNavigate,
  useScope,
  useScopedPath,
  useState,
  useText,
} from '@province/portal-kit'
import { useFoundRecords } from '@province/portal-kit/shell'
import type { NavigationLine } from '../frame/navigation.ts'
import { useSettled, useUnitFinding } from './use-unit-hits.ts'

interface SearchDialogProps {
  open: boolean
  onClose: () => void
  lines: NavigationLine[]
}

/** How much must be typed before records are looked for. */
const LEAST_OF_A_RECORD = 3

/** Ctrl K: pages, units and records of every domain by a few letters, accents not needed. */
export function SearchDialog({ open, onClose, lines }: SearchDialogProps) {
  const t = useText('shell')
  return (
    <Dialog open={open} title={t('search.title')} onClose={onClose} size="lg">
      <Search lines={lines} onChosen={onClose} />
    </Dialog>
  )
}

function Search({ lines, onChosen }: { lines: NavigationLine[]; onChosen: () => void }) {
  const t = useText('shell')
  const [query, setQuery] = useState('')
  const { asOf } = useScope()
  const units = useUnitFinding(query, { asOf, elsewhen: true })
  const pages = usePageHits(lines, query)
  const go = useGo(onChosen)
  const typed = useSettled(query.trim())
  const records = useFoundRecords()
  const hits: SearchHit[] = [
    ...pages.map((page) => ({
      key: page.to,
      title: page.title,
      about: t('search.page'),
      choose: () => go(page.to),
    })),
    ...useAddHits(lines, query).map((add) => ({
      key: add.to,
      title: add.title,
      about: t('search.adds'),
      choose: () => go(add.to),
    })),
    ...unitHits(units, go),
    ...records.hits.map(({ id, to, ...hit }) => ({ ...hit, key: id, choose: () => go(to) })),
  ]
  const busy = units.busy || records.busy || typed !== query.trim()
  return (
    <>
      <SearchBox label={t('search.label')} query={query} onQuery={setQuery} hits={hits} busy={busy} />
      {typed.length >= LEAST_OF_A_RECORD ? records.collect(<Slot name="search.hits" search={typed} />) : null}
    </>
  )
}

function usePageHits(lines: NavigationLine[], query: string) {
  const { pick } = useLanguage()
  const pages = lines.flatMap((line) => [
    { to: line.leadsTo, title: pick(line.label) },
    ...line.under
      .filter((item) => item.to !== line.leadsTo)
      .map((item) => ({ to: item.to, title: `${pick(line.label)} › ${pick(item.label)}` })),
  ])
  return query.trim() ? pages.filter((page) => matches(page.title, query)).slice(0, 5) : pages.slice(0, 8)
}

/** What may be added, once something is typed: a list of all of them would hide the pages. */
function useAddHits(lines: NavigationLine[], query: string) {
  const { pick } = useLanguage()
  if (!query.trim()) return []
  return lines
    .flatMap(({ adds }) => adds.map(({ to, label }) => ({ to, title: pick(label) })))
    .filter(({ title }) => matches(title, query))
    .slice(0, 5)
}

function useGo(onChosen: () => void) {
  const navigate = useNavigate()
  const path = useScopedPath()
  return (to: string) => {
    onChosen()
    void navigate(path(to))
  }
}
