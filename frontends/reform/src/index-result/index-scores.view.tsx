import {
  Card,
  type Column,
  DataTable,
  formatNumber,
  NOT_KNOWN,
  Stack,
  useLanguage,
  useText,
} from '@province/portal-kit'
import type { ScoreFactsFragment } from '../generated/graphql.ts'
import { type PeerYears, peersOver } from './ranks.ts'

type Part = Omit<ScoreFactsFragment['components'][number], '__typename'>

const points = (value: number | null | undefined) =>
  value === null || value === undefined ? NOT_KNOWN : formatNumber(value)

/** One index: the parts of its newest year, and its places over the years beside those of others. */
export function IndexScores({ years, own }: { years: readonly ScoreFactsFragment[]; own: string }) {
  const t = useText('reform')
  const [latest] = years
  const peers = years.some((year) => year.peers.length > 0)
  if (!latest || (latest.components.length === 0 && !peers)) return null
  const index = t(`indices.${latest.index}`)
  return (
    <Card
      title={t('rank.scoresOf', { index, year: latest.year })}
      about={latest.criteria ? t('rank.byCriteria', { criteria: latest.criteria }) : undefined}
    >
      <Stack>
        {latest.components.length > 0 ? <Parts result={latest} caption={`${index} ${latest.year}`} /> : null}
        {peers ? <Peers years={years} own={own} caption={t('rank.peersOf', { index })} /> : null}
      </Stack>
    </Card>
  )
}

function Parts({ result, caption }: { result: ScoreFactsFragment; caption: string }) {
  const t = useText('reform')
  const { change } = useLanguage()
  const columns: Column<Part>[] = [
    { key: 'name', header: t('rank.component'), names: true, share: 50, cell: ({ name }) => name },
    {
      key: 'score',
      header: t('rank.score'),
      number: true,
      cell: ({ score }) => points(score),
      text: ({ score }) => score,
    },
    {
      key: 'of',
      header: t('rank.most'),
      number: true,
      cell: ({ of }) => points(of),
      text: ({ of }) => of ?? '',
    },
    {
      key: 'change',
      header: t('rank.change'),
      number: true,
      cell: ({ changeInScore }) => change(changeInScore),
      text: ({ changeInScore }) => changeInScore ?? '',
    },
  ]
  const whole: Part = {
    name: t('rank.whole'),
    score: result.score ?? 0,
    of: null,
    changeInScore: result.changeInScore ?? null,
  }
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={result.score == null ? result.components : [...result.components, whole]}
      rowKey={({ name }) => name}
      csv="diem-thanh-phan"
    />
  )
}

function Peers({
  years,
  own,
  caption,
}: {
  years: readonly ScoreFactsFragment[]
  own: string
  caption: string
}) {
  const t = useText('reform')
  const told = peersOver(years)
  const columns: Column<PeerYears>[] = [
    {
      key: 'name',
      header: t('rank.province'),
      names: true,
      share: 50,
      cell: ({ name }) => name ?? <b>{own}</b>,
      text: ({ name }) => name ?? own,
    },
    ...told.years.map(
      (year, at): Column<PeerYears> => ({
        key: String(year),
        header: String(year),
        number: true,
        cell: ({ places }) => places[at] ?? NOT_KNOWN,
        text: ({ places }) => places[at] ?? '',
      }),
    ),
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={told.rows}
      rowKey={({ name }) => name ?? ''}
      csv="thu-hang-cac-tinh"
    />
  )
}
