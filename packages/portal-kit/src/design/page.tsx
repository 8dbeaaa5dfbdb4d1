import { type ReactNode, useEffect, useRef } from 'react'
import { useScope } from '../scope/scope-context.tsx'
import { useUnitSight } from '../scope/unit-sight.tsx'
import { OutOfSight } from './alert.tsx'
import { Unanswered } from './unanswered.tsx'

/** A page: its title (also the window's), what it is about beside it, actions at the end of the line. */
export function Page(props: { title: string; about?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const inSight = useUnitSight()
  const { unitName } = useScope()
  useEffect(() => {
    document.title = props.title
  }, [props.title])
  return (
    <div className="pk-page">
      <header className="pk-page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.about ? <p className="pk-meta">{props.about}</p> : null}
        </div>
        {props.actions ? <div className="pk-row pk-gap-8">{props.actions}</div> : null}
      </header>
      <OutOfSight unit={unitName} inSight={inSight} />
      <Unanswered>{props.children}</Unanswered>
    </div>
  )
}

/** A sheet of paper on the ground with a heading; `flush` lets a table reach its edges. */
export function Card(props: {
  title?: ReactNode
  about?: ReactNode
  actions?: ReactNode
  flush?: boolean
  level?: 2 | 3
  children: ReactNode
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <section className={`pk-card${props.flush ? ' pk-flush' : ''}`}>
      {props.title ? (
        <header className="pk-card-head">
          <Heading>{props.title}</Heading>
          {props.about ? <span className="pk-meta">{props.about}</span> : null}
          {props.actions ? <div className="pk-card-actions">{props.actions}</div> : null}
        </header>
      ) : null}
      {props.children}
    </section>
  )
}
