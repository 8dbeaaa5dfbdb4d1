import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Slot } from './manifest.ts'

/** Messages of one language, nested by key. */
export interface Messages {
  [key: string]: string | Messages
}

/** What a widget is told: the unit in view (its id, where the slot has one). The scope is read with `useScope`. */
export interface WidgetProps {
  unitId?: string
}

/** The messages of one language, at hand or to be fetched: many a screen never speaks the second one. */
export type MessagesOf = Messages | (() => Promise<Messages>)

/** What a slice's code gives the shell: its routes, its widgets by slot and name, its messages. */
export interface SliceModule {
  routes: RouteObject[]
  widgets: Partial<Record<Slot, Record<string, ComponentType<WidgetProps>>>>
  messages: { vi: MessagesOf; en: MessagesOf }
}
