import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Slot } from './manifest.ts'

/** Messages of one language, nested by key. */
export interface Messages {
  [key: string]: string | Messages
}

/** A record whose page has the slot: of which domain, under which ids it may be named, and the units whose record it is. */
export interface RecordShown {
  domain: string
  ids: readonly string[]
  units: readonly { id: string; name: string }[]
}

/** What a widget is told: the unit or the record in view, where the slot has one. The scope is read with `useScope`. */
export interface WidgetProps {
  unitId?: string
  record?: RecordShown
  /** What is typed into the portal's search, in the slot `search.hits`. */
  search?: string
}

/** The messages of one language, at hand or to be fetched: many a screen never speaks the second one. */
export type MessagesOf = Messages | (() => Promise<Messages>)

/** What a slice's code gives the shell: its routes, its widgets by slot and name, its messages. */
export interface SliceModule {
  routes: RouteObject[]
  widgets: Partial<Record<Slot, Record<string, ComponentType<WidgetProps>>>>
  messages: { vi: MessagesOf; en: MessagesOf }
}
