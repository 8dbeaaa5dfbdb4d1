import 'reflect-metadata'

export { type Executors, executorsOverHttp } from './executors-over-http.ts'
export { type DomainQuestion, OtherDomains, type Patience } from './other-domains.ts'
