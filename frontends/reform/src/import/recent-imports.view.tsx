import {
  Card,
  DataTable,
  formatNumber,
  textColumn,
  usePartQuery,
  useScope,
  useText,
  WordButton,
} from '@province/portal-kit'
import { ImportFilesDocument, type ImportFilesQuery } from '../generated/graphql.ts'

type Line = NonNullable<ImportFilesQuery['importFiles']>['edges'][number]['node']

const SHOWN = 10

/** The last files of the unit: one that is on its way, or waits to be stored, is found again here. */
export function RecentImports({ onShow }: { onShow: (id: string) => void }) {
  const t = useText('reform')
  const { unitIdToday } = useScope()
  const { data } = usePartQuery(ImportFilesDocument, {
    variables: { within: unitIdToday ?? '', first: SHOWN },
    skip: !unitIdToday,
    fetchPolicy: 'cache-and-network',
  })
  const rows = data?.importFiles?.edges.map(({ node }) => node)
  if (!rows || rows.length === 0) return null
  return (
    <Card title={t('import.recent')}>
      <DataTable<Line>
        caption={t('import.recent')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            ...textColumn<Line>('name', t('import.name'), ({ name }) => name, { names: true }),
            cell: ({ id, name }) => <WordButton onClick={() => onShow(id)}>{name}</WordButton>,
          },
          textColumn('kind', t('import.kind'), ({ kind }) => t(`import.kinds.${kind}`)),
          textColumn('state', t('import.state'), ({ state }) => t(`import.states.${state}`)),
          {
            ...textColumn<Line>('stored', t('import.storedRows'), ({ stored }) => formatNumber(stored)),
            number: true,
          },
        ]}
      />
    </Card>
  )
}
