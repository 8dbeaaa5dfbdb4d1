import { connectionType } from '@province/subgraph/list'
import { MeasureRecord } from '@province/subgraph/measure'

export const DirectivesMeasureRecords = connectionType(MeasureRecord, 'DirectivesMeasureRecord')
