import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { Slot as SlotName, WidgetProps } from '../contract/index.ts'

export interface SlotProps extends WidgetProps {
  name: SlotName
}

const Renderer = createContext<ComponentType<SlotProps> | undefined>(undefined)

/** How the shell fills slots; given once, by the shell. */
export function SlotProvider({
  renderer,
  children,
}: {
  renderer: ComponentType<SlotProps>
  children: ReactNode
}) {
  return <Renderer value={renderer}>{children}</Renderer>
}

/** A place where other slices' widgets stand; each loads, and fails, alone. */
export function Slot(props: SlotProps) {
  const Fill = useContext(Renderer)
  return Fill ? <Fill {...props} /> : null
}
