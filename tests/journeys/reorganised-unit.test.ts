import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { approve, execute, office, PLANS, writePlan } from '../support/reorganisation-plan.ts'
import { goWithin, settled } from '../support/settled.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  // A day after the reform of 2025, on which the new unit stands as soon as the decree is executed.
  const env = { NOW: '2025-08-04T08:00:00+07:00' }
  ;[province, browser] = await Promise.all([startProvince({ env }), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const ROWS = ['13741', '13750'].map((code) => `MERGE;COMMUNE;${code};;99001;Xã Hợp Nhất;xã;37`).join('\n')
const UNIT = '/organization/units/99001'
/** Who is in charge of mass mobilisation, by the template of what a new commune begins with. */
const DEPUTY = 'Phó Chủ tịch UBND'

test('a decree opens bodies and positions, a leader is assigned, coverage is whole, and a petition is received there', async () => {
  const { page, context, complaints } = await office(browser, province, PLANS)
  await writePlan(page, { title: 'Nhập hai xã', day: '04/08/2025', rows: ROWS })
  const due = page.getByRole('table', { name: 'Cơ quan, tổ chức được lập' })
  await due.getByRole('row').filter({ hasText: 'Ủy ban nhân dân' }).first().waitFor()
  await page.getByRole('button', { name: 'Trình phê duyệt' }).click()
  await page.getByText('chờ phê duyệt').waitFor()
  const approver = await approve(browser, province, page.url())
  await approver.context().close()
  await execute(page)

  await goWithin(page, UNIT)
  const deputy = page
    .getByRole('table', { name: 'Người giữ chức vụ' })
    .getByRole('row')
    .filter({ hasText: DEPUTY })
  await deputy.getByText('chưa có người').waitFor()
  const coverage = page.getByRole('table', { name: 'Lãnh đạo phụ trách' })
  await coverage.getByText('0/1').waitFor()
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Ghi tên người' }).click()
  await page.getByLabel('Họ và tên').fill('Người Mới Thử')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi tên' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: `Phân công ${DEPUTY}` }).click()
  await page.getByRole('dialog').getByLabel('Người giữ').selectOption({ label: 'Người Mới Thử' })
  await page.getByRole('dialog').getByRole('button', { name: 'Phân công' }).click()
  await deputy.getByText('Người Mới Thử').waitFor()
  await goWithin(page, '/organization/units/37')
  await coverage.getByText('128/128').waitFor()
  expect(complaints).toEqual([])
  await context.close()

  const desk = await visit(browser)
  await openAs(
    desk.page,
    `${province.url}/complaints/intake?unit=99001`,
    'complaints.lead',
    province.password,
  )
  await desk.page.getByLabel('Họ và tên người gửi').fill('Ngô Văn Mới')
  await desk.page.getByLabel('Tóm tắt').fill('Kiến nghị về đường liên xã')
  await desk.page.getByRole('button', { name: 'Vào sổ', exact: true }).click()
  await desk.page.getByRole('link', { name: 'Mở trang của đơn' }).click()
  await desk.page.getByText('Xã Hợp Nhất').first().waitFor()
  await settled(desk.page)
  expect(await accessibilityFaults(desk.page)).toEqual([])
  expect(desk.complaints).toEqual([])
  await desk.context.close()
})
