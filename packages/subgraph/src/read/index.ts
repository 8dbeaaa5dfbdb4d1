import 'reflect-metadata'

export { createMemory, type Load } from './load.ts'
export { actorSettings, type Reader, ReadPool, type Statement } from './reader.ts'
