import {
  Card,
  DataTable,
  formatNumber,
  ShowAsTable,
  textColumn,
  usePartQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { LandByDistrictDocument, type LandByDistrictQuery } from '../generated/graphql.ts'
import './land.css'
import { shadeOf, TILES } from './tiles.ts'

type Led = NonNullable<LandByDistrictQuery['landProjectsByDistrict']>[number]

/** Public projects on the tile map of the districts; each project once, at the district that leads it. */
export function LandMap() {
  const t = useText('reform')
  const { unitIdToday, asOf } = useScope()
  const { data } = usePartQuery(LandByDistrictDocument, {
    variables: { within: unitIdToday ?? '', asOf },
    skip: !unitIdToday,
  })
  const led = data?.landProjectsByDistrict ?? []
  if (led.length === 0) return null
  const sum = led.reduce((total, { publicProjects }) => total + publicProjects, 0)
  return (
    <Card title={t('land.map')} about={t('land.mapAbout', { count: sum })}>
      <ShowAsTable
        description={t('land.map')}
        picture={<Tiles led={led} />}
        table={
          <DataTable<Led>
            caption={t('land.map')}
            rows={led}
            rowKey={({ unit }) => unit?.id ?? ''}
            columns={[
              textColumn('unit', t('land.lead'), ({ unit }) => unit?.name, { names: true }),
              {
                ...textColumn('public', t('land.publicProjects'), (row) => formatNumber(row.publicProjects)),
                number: true,
              },
              {
                ...textColumn('approved', t('land.approvedProjects'), (row) =>
                  formatNumber(row.approvedProjects),
                ),
                number: true,
              },
            ]}
          />
        }
      />
    </Card>
  )
}

function Tiles({ led }: { led: readonly Led[] }) {
  const t = useText('reform')
  const highest = Math.max(...led.map(({ publicProjects }) => publicProjects))
  return (
    <ul className="reform-map" aria-label={t('land.map')}>
      {led.map(({ unit, publicProjects, approvedProjects }) => {
        const place = TILES[unit?.code ?? '']
        if (!place) return null
        return (
          <li
            key={unit?.id}
            className={`reform-tile reform-row-${place[0]} reform-column-${place[1]} reform-shade-${shadeOf(publicProjects, highest)}`}
          >
            <span>{unit?.name.replace(/^(Huyện|Thành phố) /, '')}</span>
            <strong>{formatNumber(publicProjects)}</strong>
            <small>{t('land.approvedShort', { count: approvedProjects })}</small>
          </li>
        )
      })}
    </ul>
  )
}
