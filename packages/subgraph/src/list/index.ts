import 'reflect-metadata'

export { type Condition, type Days, within, withinDuring } from './condition.ts'
export { connectionType, PageInfo } from './connection.type.ts'
export { scopedArgs, sortedArgs, windowedArgs } from './list.args.ts'
export type { List, ListAsked } from './list.ts'
export { PageArgs } from './page.args.ts'
export { type Connection, connectionOf, connectionOfAll, mapConnection, type Page, pageOf } from './page.ts'
export { pageOfSource, type SourceSpec } from './source-list.ts'
