import {
  Card,
  type Column,
  DataTable,
  Facts,
  Skeleton,
  Stack,
  useLanguage,
  useText,
} from '@province/portal-kit'
import type { ReorganisationPreviewQuery } from '../generated/graphql.ts'
import { PreviewBodies } from './preview-bodies.view.tsx'
import { PreviewGuarded } from './preview-guarded.view.tsx'
import { PreviewIssues } from './preview-issues.view.tsx'

type Preview = NonNullable<NonNullable<ReorganisationPreviewQuery['reorganisation']>['preview']>
type Effect = Preview['effects'][number]
type Item = Preview['openItems'][number]

/** What a plan would do: what is wrong, the counts, the effects and what would be handed over. */
export function PreviewView({ preview }: { preview: Preview | null | undefined }) {
  const t = useText('organization')
  const { number } = useLanguage()
  if (!preview) return <Skeleton lines={6} />
  const changed = preview.counts.filter(({ before, after }) => before !== after)
  return (
    <Stack>
      <Card title={t('plan.preview')} about={t('plan.previewAbout')}>
        <Stack>
          <PreviewIssues preview={preview} />
          <Facts
            items={[
              { name: t('plan.closes'), value: number(preview.closes.length) },
              { name: t('plan.opens'), value: number(preview.opens.length) },
              { name: t('plan.changes'), value: number(preview.changes.length) },
              ...changed.map(({ level, before, after }) => ({
                name: t(`levels.${level}`),
                value: t('event.counts', { before: number(before), after: number(after) }),
              })),
            ]}
          />
        </Stack>
      </Card>
      <Card flush title={t('plan.effects')}>
        <Effects effects={preview.effects} />
      </Card>
      <PreviewBodies preview={preview} />
      {preview.openItems.length > 0 ? (
        <Card flush title={t('plan.openItems')} about={t('plan.openItemsAbout')}>
          <OpenItems items={preview.openItems} />
        </Card>
      ) : null}
      <PreviewGuarded preview={preview} />
    </Stack>
  )
}

function Effects({ effects }: { effects: Effect[] }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const columns: Column<Effect & { at: number }>[] = [
    { key: 'kind', header: t('plan.kind'), cell: ({ kind }) => t(`event.kinds.${kind}`) },
    {
      key: 'from',
      header: t('event.before'),
      names: true,
      cell: ({ from }) => from,
      text: ({ from }) => from,
    },
    { key: 'share', header: t('event.share'), number: true, cell: ({ share }) => number(share) },
    {
      key: 'to',
      header: t('event.after'),
      cell: ({ to, continues }) => (continues ? `${to} (${t('event.continues')})` : to),
      text: ({ to }) => to,
    },
  ]
  return (
    <DataTable
      caption={t('plan.effects')}
      columns={columns}
      rows={effects.map((effect, at) => ({ ...effect, at }))}
      rowKey={({ at }) => String(at)}
      total={effects.length}
      csv="phuong-an"
      empty={{ title: t('plan.noEffects') }}
    />
  )
}

function OpenItems({ items }: { items: Item[] }) {
  const t = useText('organization')
  const columns: Column<Item>[] = [
    { key: 'label', header: t('handOver.item'), names: true, share: 40, cell: ({ label }) => label },
    { key: 'domain', header: t('handOver.domain'), cell: ({ domain }) => t(`domains.${domain}`) },
    { key: 'from', header: t('handOver.from'), cell: ({ from }) => from },
    { key: 'to', header: t('handOver.to'), cell: ({ to }) => to },
  ]
  return (
    <DataTable
      caption={t('plan.openItems')}
      columns={columns}
      rows={items}
      rowKey={({ domain, kind, id }) => `${domain} ${kind} ${id}`}
      total={items.length}
      csv="viec-ban-giao"
    />
  )
}
