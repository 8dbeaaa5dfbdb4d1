import { Row, SearchField, SelectField, useText } from '@province/portal-kit'
import { DUES, KINDS, type Narrowing } from './filter.ts'

interface InboxFiltersProps {
  narrowing: Narrowing
  onShow: (show: string) => void
  onKind: (kind: string) => void
  onDue: (due: string) => void
  onSearch: (search: string) => void
}

/** Narrows the list down: those that wait or all, what they are, by the clock, by words. */
export function InboxFilters({ narrowing, onShow, onKind, onDue, onSearch }: InboxFiltersProps) {
  const t = useText('complaints')
  return (
    <Row gap={16}>
      <SelectField
        label={t('inbox.show')}
        value={narrowing.show === 'all' ? 'all' : ''}
        onChange={onShow}
        options={[
          { value: '', label: t('inbox.open') },
          { value: 'all', label: t('inbox.all') },
        ]}
      />
      <SelectField
        label={t('petition.kind')}
        value={narrowing.kind}
        onChange={onKind}
        options={[
          { value: '', label: t('inbox.anyKind') },
          { value: 'none', label: t('petition.kinds.NONE') },
          ...KINDS.map((value) => ({ value, label: t(`petition.kinds.${value}`) })),
        ]}
      />
      <SelectField
        label={t('petition.dueOn')}
        value={narrowing.due}
        onChange={onDue}
        options={[
          { value: '', label: t('inbox.anyDue') },
          ...DUES.map((value) => ({ value, label: t(`inbox.dueBy.${value}`) })),
        ]}
      />
      <SearchField label={t('inbox.search')} value={narrowing.search} onChange={onSearch} />
    </Row>
  )
}
