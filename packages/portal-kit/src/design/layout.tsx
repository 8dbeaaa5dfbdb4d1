import type { ReactNode } from 'react'

type Gap = 0 | 4 | 8 | 16 | 24
interface Box {
  children: ReactNode
  gap?: Gap
}

/** Things under each other. */
export function Stack({ children, gap = 16 }: Box) {
  return <div className={`pk-stack pk-gap-${gap}`}>{children}</div>
}

/** Things beside each other, wrapping when narrow; `spread` pushes the last one to the end. */
export function Row({ children, gap = 8, spread = false }: Box & { spread?: boolean }) {
  return <div className={`pk-row pk-gap-${gap}${spread ? ' pk-spread' : ''}`}>{children}</div>
}

/** Equal columns that fall under each other when one would be narrower than `min` pixels. */
export function Grid({ children, gap = 16, min = '320' }: Box & { min?: '160' | '240' | '320' | '480' }) {
  return <div className={`pk-grid pk-grid-${min} pk-gap-${gap}`}>{children}</div>
}

/** Quiet text beside what matters: sources, dates, units of count. */
export function Meta({ children }: { children: ReactNode }) {
  return <span className="pk-meta">{children}</span>
}

/** Names and values under each other, as a list of facts. */
export function Facts({ items }: { items: { name: string; value: ReactNode }[] }) {
  return (
    <dl className="pk-facts">
      {items.map((item) => (
        <div key={item.name}>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Text for screen readers only. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className="pk-unseen">{children}</span>
}
