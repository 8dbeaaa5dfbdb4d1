import { useLanguage, useText, useWord } from '@province/portal-kit'
import { type District, type Indicator, indicatorOf, shadeOf, shortName, tiles } from './land.ts'

/** One tile for each district where it lies, darker for more; the number stands on it, so colour says nothing alone. */
export function TileMap({ districts, indicator }: { districts: District[]; indicator: Indicator }) {
  const t = useText('reporting')
  const { number, percent } = useLanguage()
  const [, open] = useWord('figure')
  const highest = Math.max(...districts.map((district) => indicatorOf(district, indicator) ?? 0), 0)
  return (
    <ul className="reporting-map" aria-label={t(`land.${indicator}About`)}>
      {districts.map((district) => {
        const place = tiles[district.code]
        const value = indicatorOf(district, indicator)
        const key = district.keys[indicator === 'published' ? 'published' : 'approved']
        if (!place) return null
        const [row, column] = place
        return (
          <li key={district.code} className={`reporting-row-${row} reporting-column-${column}`}>
            <button
              type="button"
              className={`reporting-tile ${shadeOf(value, highest)}`}
              onClick={() => key && open(key)}
            >
              <span>{shortName(district.name)}</span>
              <strong>{indicator === 'share' ? percent(value, 0) : number(value)}</strong>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
