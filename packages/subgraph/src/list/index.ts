import 'reflect-metadata'

export { connectionType, PageInfo } from './connection.type.ts'
export { PageArgs } from './page.args.ts'
export { type Connection, connectionOf, connectionOfAll, type Page, pageOf } from './page.ts'
