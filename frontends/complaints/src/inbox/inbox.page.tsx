import { ListPage, ScopedLink, useMay, useScope, useText } from '@province/portal-kit'
import { LIVE } from '../event/live.ts'
import { InboxDocument } from '../generated/graphql.ts'
import { PETITION_FIELDS } from '../petition/petition-field.ts'
import { DUES, filterOf, KINDS } from './filter.ts'
import { usePetitionColumns } from './petition-columns.view.tsx'

/** Petitions of a unit and those below it, by the clock: what must be done first stands first. */
export function InboxPage() {
  const t = useText('complaints')
  const { today, unitIdToday, unitName, unitError } = useScope()
  const mayRegister = useMay('petition.register')
  const columns = usePetitionColumns()
  return (
    <ListPage
      title={t('inbox.title')}
      about={unitName}
      actions={mayRegister ? <ScopedLink to="/complaints/intake">{t('intake.new')}</ScopedLink> : undefined}
      document={InboxDocument}
      field="petitions"
      variables={({ chosen, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, filter: filterOf(chosen, today), orderBy: orderBy ?? 'DUE_FIRST' }
          : undefined
      }
      error={unitError}
      filters={{
        show: {
          label: t('inbox.show'),
          options: [
            { value: 'open', label: t('inbox.open') },
            { value: 'all', label: t('inbox.all') },
          ],
        },
        kind: {
          label: t('petition.kind'),
          any: t('inbox.anyKind'),
          options: [
            { value: 'none', label: t('petition.kinds.NONE') },
            ...KINDS.map((value) => ({ value, label: t(`petition.kinds.${value}`) })),
          ],
        },
        field: {
          label: t('petition.field'),
          any: t('petition.anyField'),
          options: [
            ...PETITION_FIELDS.map((value) => ({ value, label: t(`petition.fields.${value}`) })),
            { value: 'none', label: t('petition.fieldUnsaid') },
          ],
        },
        due: {
          label: t('petition.dueOn'),
          any: t('inbox.anyDue'),
          options: DUES.map((value) => ({ value, label: t(`inbox.dueBy.${value}`) })),
        },
        // People search by name as well, and a name stands in no address that a browser remembers.
        search: { kind: 'search', label: t('inbox.search'), unsaid: true },
      }}
      sorts={
        {
          due: { up: 'DUE_FIRST' },
          received: { up: 'OLDEST', down: 'NEWEST' },
          code: { up: 'CODE' },
        } as const
      }
      columns={() => columns}
      live={LIVE}
      empty={{ title: t('inbox.empty'), hint: t('inbox.emptyHint'), narrowed: t('inbox.none') }}
      csv="don-thu"
    />
  )
}
