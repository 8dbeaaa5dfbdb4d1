import { DueBadge, Empty, formatNumber, ScopedLink, useText, useUnitSight } from '@province/portal-kit'
import type { BoardCaseFragment } from '../generated/graphql.ts'
import './board.css'

type BoardCase = Omit<BoardCaseFragment, '__typename'>

/** One step of a board: how many cases stand there, and those that are due first. */
export interface BoardStep {
  key: string
  word: string
  total: number
  cases: readonly BoardCase[]
}

interface BoardProps {
  caption: string
  steps: readonly BoardStep[]
  /** Where the pages of its cases are. */
  pages: string
}

const runningOf = ({ clocks }: BoardCase) =>
  clocks
    .filter(({ state }) => state !== 'ENDED')
    .sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))[0]

/** Cases by the step at which they stand, what is due first first. */
export function Board({ caption, steps, pages }: BoardProps) {
  const t = useText('complaints')
  const inSight = useUnitSight()
  if (!inSight && steps.every(({ total }) => total === 0)) return <Empty />
  return (
    <section className="complaints-board" aria-label={caption}>
      {steps.map(({ key, word, total, cases }) => (
        <div key={key} className="complaints-board-step">
          <h3>
            {word} <span className="complaints-board-total">{formatNumber(total)}</span>
          </h3>
          {cases.length === 0 ? (
            <p className="complaints-board-none">{t('board.none')}</p>
          ) : (
            <ul>
              {cases.map((each) => (
                <li key={each.id}>
                  <ScopedLink to={`${pages}/${each.id}`}>{each.code}</ScopedLink>
                  <span className="complaints-board-title">{each.title}</span>
                  <span className="complaints-board-unit">{each.unit?.name}</span>
                  <DueBadge dueOn={runningOf(each)?.dueOn} standing={runningOf(each)?.standing} />
                </li>
              ))}
            </ul>
          )}
          {total > cases.length ? (
            <p className="complaints-board-none">{t('board.more', { count: total - cases.length })}</p>
          ) : null}
        </div>
      ))}
    </section>
  )
}
