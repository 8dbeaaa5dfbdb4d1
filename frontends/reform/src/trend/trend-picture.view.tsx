import './trend.css'
import { type Drawn, pointsOf, type Told } from './trend.ts'

const WIDTH = 480
const HEIGHT = 120
const EDGE = 32

/** A line over time with its numbers; what it says in words stands beside it. */
export function TrendPicture({ told, ...drawn }: Drawn & { told: readonly Told[] }) {
  const places = pointsOf(told, drawn).map(({ x, y }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: EDGE + y * (HEIGHT - 2 * EDGE),
  }))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="reform-trend" aria-hidden="true">
      <line x1={0} x2={WIDTH} y1={HEIGHT - 20} y2={HEIGHT - 20} className="reform-trend-floor" />
      <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} className="reform-trend-line" />
      {told.map(({ at, above, below }, place) => {
        const { x = 0, y = 0 } = places[place] ?? {}
        return (
          <g key={at}>
            <circle cx={x} cy={y} r={4} className="reform-trend-point" />
            <text x={x} y={y - 10}>
              {above}
            </text>
            <text x={x} y={HEIGHT - 4}>
              {below}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
