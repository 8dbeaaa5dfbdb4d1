import {
  addDays,
  Button,
  Card,
  DateField,
  EndedTiers,
  formatDate,
  Page,
  ProblemAlert,
  Row,
  Stack,
  usePartQuery,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { ReorganisationDaysDocument, UnitTiersDocument, UnitTreeDocument } from '../generated/graphql.ts'
import { LevelCounts } from './level-counts.view.tsx'
import { TreeTable } from './tree-table.view.tsx'
import { UnitSearch } from './unit-search.view.tsx'
import { branches, countByLevel, linesOf } from './unit-tree.ts'

/** The units of the scope as they stood on any day. */
export function TreePage() {
  const t = useText('organization')
  const scope = useScope()
  const [opened, setOpened] = useState<ReadonlySet<string>>()
  const variables = { code: scope.unit, asOf: scope.asOf }
  const { data, error, refetch, previousData } = useQuery(UnitTreeDocument, { variables, skip: !scope.unit })
  const root = (data ?? previousData)?.unit
  const open = opened ?? new Set(root ? branches(root, 0) : [])

  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }
  const openTo = (depth: number) => root && setOpened(new Set(branches(root, depth)))
  return (
    <Page title={t('tree.title')} about={t('tree.about', { date: formatDate(scope.asOf) })}>
      <Card>
        <Stack gap={16}>
          <Row gap={16}>
            <DateField
              label={t('tree.date')}
              value={scope.asOf}
              onChange={(asOf) => scope.change({ asOf })}
            />
          </Row>
          <KnownDays onChoose={(asOf) => scope.change({ asOf })} />
          <UnitSearch />
          {root ? <LevelCounts counts={countByLevel(root)} /> : null}
          <EndedTiers document={UnitTiersDocument} says={(basis) => t('tree.tierEndedBy', { basis })} />
        </Stack>
      </Card>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      <Card
        flush
        title={t('tree.units')}
        actions={
          <Row>
            {root?.children.some(({ level }) => level === 'DISTRICT') ? (
              <Button kind="quiet" onClick={() => openTo(0)}>
                {t('tree.toDistricts')}
              </Button>
            ) : null}
            <Button kind="quiet" onClick={() => openTo(1)}>
              {t('tree.toCommunes')}
            </Button>
          </Row>
        }
      >
        <TreeTable lines={root ? linesOf(root, open) : undefined} onToggle={toggle} />
      </Card>
    </Page>
  )
}

/** The days around each reorganisation, where the tree changes. */
function KnownDays({ onChoose }: { onChoose: (day: string) => void }) {
  const t = useText('organization')
  const { today } = useScope()
  const { data } = usePartQuery(ReorganisationDaysDocument)
  const events = data?.reorganisations?.edges ?? []
  return (
    <Row>
      <Button kind="quiet" icon="clock" onClick={() => onChoose(today)}>
        {t('tree.today', { date: formatDate(today) })}
      </Button>
      {events.map(({ node }) => (
        <Row key={node.id}>
          <Button kind="quiet" icon="history" onClick={() => onChoose(addDays(node.effectiveOn, -1))}>
            {t('tree.dayBefore', { date: formatDate(addDays(node.effectiveOn, -1)) })}
          </Button>
          <Button kind="quiet" icon="flag" onClick={() => onChoose(node.effectiveOn)}>
            {t('tree.dayOf', { date: formatDate(node.effectiveOn) })}
          </Button>
        </Row>
      ))}
    </Row>
  )
}
