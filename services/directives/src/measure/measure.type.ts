import { connectionType, MeasureRecord } from '@province/subgraph'

export const DirectivesMeasureRecords = connectionType(MeasureRecord, 'DirectivesMeasureRecord')
