import 'reflect-metadata'

export { type Condition, within } from './condition.ts'
export { connectionType, PageInfo } from './connection.type.ts'
export { scopedArgs, sortedArgs } from './list.args.ts'
export type { List, ListAsked } from './list.ts'
export { PageArgs } from './page.args.ts'
export { type Connection, connectionOf, connectionOfAll, type Page, pageOf } from './page.ts'
export { ascending, descending, type WholeAsked, wholeList } from './whole.ts'
