import { Repository, type Row } from '@province/subgraph/read'
import { FrozenFigureMapping, SignatureMapping } from './signing.mapping.ts'

/** A signature as it is read. */
export type SignatureRow = Row<SignatureRepository>

/** A frozen figure as it is read. */
export type FrozenRow = Row<FrozenFigureRepository>

/** Signatures of reports. */
export class SignatureRepository extends Repository.of(SignatureMapping, { hidden: ['unitId', 'signedBy'] }) {
  /** The signature of a report; nothing until it is signed. */
  readonly ofReport = this.oneBy('reportId', { name: 'signature_of_reports' })
}

/** Figures as they were signed. */
export class FrozenFigureRepository extends Repository.of(FrozenFigureMapping, { hidden: ['unitId'] }) {
  /** The figures of a signed report, in the order in which they were sealed. */
  readonly ofReport = this.many('reportId', { name: 'frozen_of_reports', order: ['position'] })
}
