import { connectionType } from '@province/subgraph/list'
import { MeasureRecord } from '@province/subgraph/measure'

export const SupervisionMeasureRecords = connectionType(MeasureRecord, 'SupervisionMeasureRecord')
