import 'reflect-metadata'

export { createMemory, type Load } from './load.ts'
export { type Computed, computed, type RowOf } from './mapped.ts'
export { plain, type Sql, sql, statementOf } from './parameters.ts'
export { actorSettings, type Reader, ReadPool, type Statement } from './reader.ts'
export { type MappedRepository, Repository, type Row } from './repository.ts'
export { jsonOf } from './shape.ts'
export { Statements } from './statements.ts'
