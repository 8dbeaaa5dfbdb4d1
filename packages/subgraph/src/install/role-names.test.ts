import { expect, test } from 'vitest'
import { rolePrefix, withRoleNames } from './role-names.ts'

test('the name of an installation is read off its owner', () => {
  expect(rolePrefix('postgres://reform_owner:x@h/d', 'reform')).toBe('')
  expect(rolePrefix('postgres://namdinh_reform_owner:x@h/d', 'reform')).toBe('namdinh_')
})

test('roles bear it in every statement, and policies do not', () => {
  const sql =
    'create policy by_owner on reform.x to reform_owner; grant select on reform.x to reform_app, province_service'
  expect(withRoleNames(sql, '')).toBe(sql)
  expect(withRoleNames(sql, 'nd_')).toBe(
    'create policy by_owner on reform.x to nd_reform_owner; grant select on reform.x to nd_reform_app, nd_province_service',
  )
})
