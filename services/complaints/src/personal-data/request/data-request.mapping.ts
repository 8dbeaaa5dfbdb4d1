import { defineEntity } from '@mikro-orm/core'
import {
  type DataRefusalGround,
  DataRequest,
  type DataRequestChannel,
  type DataRequestKind,
  DataRequestStepRecord,
} from './data-request.ts'
import type { DataRequestState } from './data-request-lifecycle.ts'

/** Table `complaints.data_request`. */
export const DataRequestMapping = defineEntity({
  class: DataRequest,
  tableName: 'data_request',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<DataRequestKind>(),
    receivedAt: p.datetime(),
    dueAt: p.datetime(),
    channel: p.string().$type<DataRequestChannel>(),
    asks: p.text(),
    petitionId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    state: p.string().$type<DataRequestState>(),
    endedAt: p.datetime().nullable(),
    document: p.text().nullable(),
    reason: p.text().nullable(),
    ground: p.string().$type<DataRefusalGround>().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.data_request_step`: appended only. */
export const DataRequestStepMapping = defineEntity({
  class: DataRequestStepRecord,
  tableName: 'data_request_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    requestId: p.uuid(),
    unitId: p.uuid(),
    step: p.string().$type<DataRequestStepRecord['step']>(),
    at: p.datetime().fieldName('happened_at'),
    document: p.text().nullable(),
    reason: p.text().nullable(),
    recordedBy: p.string(),
  }),
})
