import 'reflect-metadata'

export { Authority } from './authority.ts'
