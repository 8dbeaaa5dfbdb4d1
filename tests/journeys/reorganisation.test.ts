import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { approve, execute, office, PLANS, type Plan, writePlan } from '../support/reorganisation-plan.ts'
import { settled } from '../support/settled.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

/** Two communes of Vụ Bản become one, from rows of a sheet. */
const ROWS = ['13741', '13750'].map((code) => `MERGE;COMMUNE;${code};;99001;Xã Hợp Nhất;xã;37`).join('\n')

const MERGER: Plan = { title: 'Nhập hai xã của tỉnh Ninh Bình', day: '01/08/2025', rows: ROWS }

// The first of all: from the next one on the administrator has a second factor, and the password alone opens nothing.
test.each([
  ['leader', 'Không có, hoặc ngoài phạm vi của bạn'],
  ['admin', 'Việc này cần xác thực hai lớp'],
])('%s, who may not draft now, is told so instead of being given a form', async (username, said) => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}${PLANS}/new`, username, province.password)
  await page.getByText(said).waitFor()
  expect(await page.getByRole('button', { name: 'Lưu dự thảo' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})

test('one writes a plan and sends it, another approves, the first executes, and the hand-overs are there', async () => {
  const writer = await office(browser, province, PLANS)
  await writePlan(writer.page, MERGER)
  const address = writer.page.url()
  await writer.page.getByText('Hồ sơ, số liệu của').first().waitFor()
  expect(await accessibilityFaults(writer.page)).toEqual([])
  await writer.page.getByRole('button', { name: 'Trình phê duyệt' }).click()
  await writer.page.getByText('chờ phê duyệt').waitFor()
  expect(await writer.page.getByRole('button', { name: 'Phê duyệt', exact: true }).count()).toBe(0)

  const approver = await approve(browser, province, address)
  expect(await approver.getByRole('button', { name: 'Thực hiện', exact: true }).count()).toBe(0)

  await execute(writer.page)
  await writer.page.getByText('chờ tiếp nhận').first().waitFor()
  await writer.page.goto(`${province.url}/organization/units/99001?asOf=2025-08-01`)
  await writer.page.getByRole('heading', { name: 'Xã Hợp Nhất' }).waitFor()
  await Promise.all([writer.context.close(), approver.context().close()])
})

test('a later plan says what it corrects; what it hands over goes to another successor until one accepts', async () => {
  const { page, context, complaints } = await office(browser, province, PLANS)
  const part = (share: string, code: string, name: string) =>
    `SPLIT;COMMUNE;99001;${share};${code};${name};xã;37`
  const rows = [part('0,4', '99011', 'Xã Phần Nhỏ'), part('0,6', '99012', 'Xã Phần Lớn')].join('\n')
  const corrects = `${MERGER.title} (12/NQ-UBTVQH15, ${MERGER.day})`
  await writePlan(page, { title: 'Chia lại', day: '01/09/2025', rows, corrects })
  await page.getByRole('link', { name: MERGER.title }).waitFor()
  await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  await page.getByLabel('Đính chính cho').selectOption({ label: 'Không đính chính' })
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.getByRole('link', { name: MERGER.title }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  await page.getByLabel('Đính chính cho').selectOption({ label: corrects })
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.getByRole('link', { name: MERGER.title }).waitFor()
  await page.getByRole('button', { name: 'Trình phê duyệt' }).click()
  await page.getByText('chờ phê duyệt').waitFor()
  const approver = await approve(browser, province, page.url())
  await execute(page)

  const row = page.getByRole('row').filter({ hasText: 'Hồ sơ, số liệu của Xã Hợp Nhất' })
  await row.getByText('Xã Phần Lớn').waitFor()
  await row.getByRole('button', { name: 'Giao đơn vị khác' }).click()
  await page.getByLabel('Đơn vị tiếp nhận').selectOption({ label: 'Xã Phần Nhỏ' })
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Giao', exact: true }).click()
  await row.getByText('Xã Phần Nhỏ').waitFor()
  await approver.reload()
  await approver.getByText('Xã Phần Nhỏ').first().waitFor()
  expect(await approver.getByRole('button', { name: 'Giao đơn vị khác' }).count()).toBe(0)
  await page.getByRole('link', { name: MERGER.title }).click()
  await page.getByText('Được đính chính bởi').waitFor()
  await page.getByRole('link', { name: 'Chia lại' }).waitFor()
  expect(complaints).toEqual([])
  await Promise.all([context.close(), approver.context().close()])
})

test('a plan with an error says in which line, and cannot be sent', async () => {
  const { page, context } = await office(browser, province, PLANS)
  await page.getByRole('button', { name: 'Soạn phương án' }).click()
  await page.getByLabel('Nội dung sắp xếp').fill('Chia một xã')
  await page.getByLabel('Căn cứ').fill('13/NQ')
  await page.getByRole('button', { name: 'Dán từ bảng tính' }).click()
  await page
    .getByLabel('Các hàng đã chép')
    .fill('SPLIT;COMMUNE;13762;0,4;99011;Xã Một;xã;359\nMERGE;VILLAGE;1')
  await page.getByText('Hàng chưa đúng: 2').waitFor()
  await page.getByLabel('Các hàng đã chép').fill('SPLIT;COMMUNE;13762;0,4;99011;Xã Một;xã;359')
  await page.getByRole('button', { name: 'Thêm các dòng' }).click()
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.getByText(/Dòng 1: Các phần của .* cộng lại được 0.4/).waitFor()
  expect(await page.getByRole('button', { name: 'Trình phê duyệt' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Hủy phương án' }).click()
  await page.getByLabel('Lý do').fill('Nhập nhầm')
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy phương án' }).click()
  await page.getByText('đã hủy').waitFor()
  await context.close()
})

test('the clerk of the taking unit accepts what comes to it', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/organization/hand-overs`, 'clerk.356', province.password)
  await settled(page)
  await page.getByRole('button', { name: 'Tiếp nhận' }).first().click()
  await page.getByText('đã tiếp nhận: Công chức thành phố Nam Định').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})
