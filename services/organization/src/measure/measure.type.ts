import { connectionType, MeasureRecord } from '@province/subgraph'

export const OrganizationMeasureRecords = connectionType(MeasureRecord, 'OrganizationMeasureRecord')
