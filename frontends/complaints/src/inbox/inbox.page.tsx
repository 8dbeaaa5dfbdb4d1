import {
  addDays,
  Card,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useDeferredValue,
  useMay,
  useQuery,
  useScope,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { ReceptionScopeDocument } from '../generated/graphql.ts'
import { filterOf } from './filter.ts'
import { InboxFilters } from './inbox-filters.view.tsx'
import { InboxTable } from './inbox-table.view.tsx'
import { useSoon } from './use-soon.ts'

/** Petitions of a unit and those below it, by the clock: what must be done first stands first. */
export function InboxPage() {
  const t = useText('complaints')
  const { unit: code, today } = useScope()
  const mayRegister = useMay('petition.register')
  const soon = useSoon()
  const [show, setShow] = useWord('show')
  const [kind, setKind] = useWord('kind')
  const [due, setDue] = useWord('due')
  // People search by name as well, and a name stands in no address that a browser remembers.
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useQuery(ReceptionScopeDocument, {
    variables: { code, asOf: today },
    skip: !code,
  })
  const unit = data?.unit
  const narrowing = { show, kind, due, search: useDeferredValue(search) }
  const filter = filterOf(narrowing, { yesterday: addDays(today, -1), soon: soon ?? today })
  const take = mayRegister ? <ScopedLink to="/complaints/intake">{t('intake.new')}</ScopedLink> : undefined
  return (
    <Page title={t('inbox.title')} about={unit?.name} actions={take}>
      <ProblemAlert error={unit ? undefined : error} onRetry={() => refetch()} />
      <InboxFilters
        narrowing={{ ...narrowing, search }}
        onShow={setShow}
        onKind={setKind}
        onDue={setDue}
        onSearch={setSearch}
      />
      <Card flush>
        {unit && soon ? <InboxTable within={unit.id} filter={filter} soon={soon} /> : <Skeleton lines={10} />}
      </Card>
    </Page>
  )
}
