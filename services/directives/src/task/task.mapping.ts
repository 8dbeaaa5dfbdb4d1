import { defineEntity } from '@mikro-orm/core'
import { Task } from './task.ts'
import { TaskCooperator } from './task-cooperator.ts'
import { TaskEntry } from './task-entry.ts'
import type { Recurrence, TaskSource } from './task-giving.ts'
import type { TaskState, TaskStep } from './task-lifecycle.ts'

/** Table `directives.task`. */
export const TaskMapping = defineEntity({
  class: Task,
  tableName: 'task',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    giverName: p.string(),
    giverBodyId: p.uuid().nullable(),
    leadUnitId: p.uuid(),
    leadName: p.string(),
    leadBodyId: p.uuid().nullable(),
    handedOverFromId: p.uuid().nullable(),
    title: p.text(),
    expectedResult: p.text(),
    sourceKind: p.string().$type<TaskSource>(),
    source: p.text(),
    sourceId: p.uuid().nullable(),
    recordId: p.uuid().nullable(),
    groupCode: p.string().nullable(),
    assignedOn: p.date(),
    dueOn: p.date(),
    nominalDueOn: p.date().nullable(),
    recurrence: p.string().$type<Recurrence>().nullable(),
    state: p.string().$type<TaskState>(),
    lastStepOn: p.date(),
    reportedBy: p.string().nullable(),
    closedOn: p.date().nullable(),
    extendedBy: p.string().nullable(),
    invented: p.boolean(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `directives.task_entry`. */
export const TaskEntryMapping = defineEntity({
  class: TaskEntry,
  tableName: 'task_entry',
  properties: (p) => ({
    id: p.uuid().primary(),
    ordinal: p.integer(),
    taskId: p.uuid(),
    unitId: p.uuid(),
    leadUnitId: p.uuid(),
    byLead: p.boolean(),
    step: p.string().$type<TaskStep | 'extend'>(),
    fromState: p.string().$type<TaskState>(),
    toState: p.string().$type<TaskState>(),
    text: p.text().nullable(),
    document: p.string().nullable(),
    effectiveOn: p.date(),
    recordedBy: p.string(),
  }),
})

/** Table `directives.task_cooperator`. */
export const TaskCooperatorMapping = defineEntity({
  class: TaskCooperator,
  tableName: 'task_cooperator',
  properties: (p) => ({
    id: p.uuid().primary(),
    taskId: p.uuid(),
    unitId: p.uuid(),
    leadUnitId: p.uuid(),
    cooperatorId: p.uuid(),
    bodyId: p.uuid().nullable(),
  }),
})
