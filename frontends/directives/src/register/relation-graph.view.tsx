import { ScopedLink, useText } from '@province/portal-kit'
import { placesOf, type Related } from './related.ts'
import './relation-graph.css'

interface GraphProps {
  name: string
  related: readonly Related[]
}

/** The relations of a document as a picture; its links can be reached by keyboard, the table beside it says the same. */
export function RelationGraph({ name, related }: GraphProps) {
  const t = useText('directives')
  const places = placesOf(related)
  const height = Math.max(120, ...places.map(({ y }) => y + 40))
  return (
    <svg className="directives-graph" viewBox={`0 0 800 ${height}`}>
      <title>{t('register.graph')}</title>
      {places.map(({ one, x, y }) => (
        <line
          key={one.key}
          x1={400}
          y1={height / 2}
          x2={one.does ? x : x + 220}
          y2={y + 14}
          className={`directives-edge directives-edge-${one.kind.toLowerCase()}`}
        />
      ))}
      <foreignObject x={290} y={height / 2 - 20} width={220} height={40}>
        <div className="directives-node directives-node-shown">{name}</div>
      </foreignObject>
      {places.map(({ one, x, y }) => (
        <foreignObject key={one.key} x={x} y={y - 6} width={220} height={42}>
          <div className="directives-node">
            <ScopedLink to={`/directives/register/${one.id}`}>{one.name}</ScopedLink>
            <div className="pk-meta">{t(`register.${one.does ? 'relations' : 'undergone'}.${one.kind}`)}</div>
          </div>
        </foreignObject>
      ))}
    </svg>
  )
}
