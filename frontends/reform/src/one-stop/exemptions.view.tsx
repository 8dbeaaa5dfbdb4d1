import { Acts, type Column, DataTable, formatDate, ScopedLink, useMay, useText } from '@province/portal-kit'
import type { ExemptionFactsFragment } from '../generated/graphql.ts'
import { EndExemptionForm } from './end-exemption.form.tsx'

/** Units that are exempt on the day, why, by what, and since when. */
export function Exemptions(props: { exemptions: ExemptionFactsFragment[] | undefined }) {
  const t = useText('reform')
  const may = useMay('reform.grant_exemption')
  const columns: Column<ExemptionFactsFragment>[] = [
    {
      key: 'unit',
      header: t('oneStop.unit'),
      names: true,
      cell: ({ unit }) =>
        unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
    },
    { key: 'reason', header: t('oneStop.reason'), share: 40, cell: ({ reason }) => reason },
    { key: 'document', header: t('oneStop.document'), cell: ({ document }) => document ?? '–' },
    {
      key: 'from',
      header: t('oneStop.from'),
      cell: ({ validFrom }) => (validFrom ? formatDate(validFrom) : t('oneStop.always')),
    },
    {
      key: 'to',
      header: t('oneStop.to'),
      cell: ({ validTo }) => (validTo ? formatDate(validTo) : t('oneStop.open')),
    },
  ]
  const end: Column<ExemptionFactsFragment> = {
    key: 'end',
    header: t('oneStop.end'),
    cell: (exemption) => (
      <Acts
        quiet
        acts={[
          {
            word: t('oneStop.end'),
            title: t('oneStop.endTitle', { unit: exemption.unit?.name ?? '' }),
            icon: 'close',
            form: (close) => <EndExemptionForm exemption={exemption} onDone={close} />,
          },
        ]}
      />
    ),
  }
  return (
    <DataTable
      caption={t('oneStop.exemptions')}
      columns={may ? [...columns, end] : columns}
      rows={props.exemptions}
      rowKey={({ id }) => id}
      empty={{ title: t('oneStop.noExemptions') }}
    />
  )
}
