import 'reflect-metadata'

export { type DomainQuestion, OtherDomains, type Patience } from './other-domains.ts'
