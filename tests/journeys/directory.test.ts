import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, PHONE, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { openWithSecondFactor } from '../support/second-factor.ts'
import { goWithin, settled } from '../support/settled.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const INSPECTORATE = '/organization/units/36-thanhtra?asOf=2023-06-15'
const PROVINCE = '/organization/units/36?asOf=2023-06-15'

test('a leader opens a unit and sees who holds office and what they are in charge of, on a phone as on a desk', async () => {
  const { page, complaints } = await visit(browser, PHONE)
  await openAs(page, `${province.url}${INSPECTORATE}`, 'leader', province.password)
  const holders = page.getByRole('table', { name: 'Người giữ chức vụ' })
  await holders.getByText('Phó Chánh Thanh tra').waitFor()
  expect(await holders.getByRole('row').count()).toBe(3)
  expect(await holders.getByText('công tác dân vận').count()).toBe(1)
  expect(await holders.getByText('(tên minh họa)').count()).toBe(2)
  expect(await page.getByRole('button', { name: /^Kết thúc/ }).count()).toBe(0)
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await goWithin(page, PROVINCE)
  const coverage = page.getByRole('table', { name: 'Lãnh đạo phụ trách' })
  await coverage.getByText('226/226').waitFor()
  expect(await coverage.getByText('17/17').count()).toBe(1)
  await goWithin(page, '/organization/audit')
  await page.getByText('Trang này dành cho người được giao kiểm toán').waitFor()
  expect(await page.getByRole('link', { name: 'Nhật ký kiểm toán' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('an administrator with a second factor ends an assignment, coverage moves, and somebody else is assigned', async () => {
  const { page, complaints } = await visit(browser)
  await openWithSecondFactor(page, `${province.url}${INSPECTORATE}`, 'admin', province.password)
  await page.getByRole('button', { name: 'Kết thúc Phó Chánh Thanh tra' }).click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc', exact: true }).click()
  await page.getByText('chưa có người').waitFor()
  await goWithin(page, PROVINCE)
  await page.getByRole('table', { name: 'Lãnh đạo phụ trách' }).getByText('16/17').waitFor()
  await page.getByRole('link', { name: 'Thanh tra tỉnh' }).first().click()

  await page.getByRole('button', { name: 'Ghi tên người' }).click()
  await page.getByLabel('Họ và tên').fill('Người Mới Thử')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi tên' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Phân công Phó Chánh Thanh tra' }).click()
  await page.getByRole('dialog').getByLabel('Người giữ').selectOption({ label: 'Người Mới Thử' })
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Phân công' }).click()
  await page.getByText('chưa có người').waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Ủy quyền' }).click()
  await page.getByRole('dialog').getByLabel('Văn bản').fill('7/QĐ-TTr')
  await page.getByRole('dialog').getByRole('button', { name: 'Ủy quyền' }).click()
  await page.getByRole('table', { name: 'Ủy quyền phụ trách' }).getByText('7/QĐ-TTr').waitFor()
  expect(complaints).toEqual([])
})

test('an auditor reads who did it, and narrows the audit down', async () => {
  const { page, complaints } = await visit(browser)
  await openAs(page, `${province.url}/organization`, 'auditor', province.password)
  await page.getByRole('link', { name: 'Nhật ký kiểm toán' }).first().click()
  const entries = page.getByRole('table', { name: 'Các mục' })
  const ended = entries.getByRole('row').filter({ hasText: 'Kết thúc phân công' })
  await ended.first().waitFor()
  expect(await ended.first().textContent()).toContain('Quản trị hệ thống')
  expect(await ended.first().textContent()).toContain('Thanh tra tỉnh')
  await page.getByLabel('Mã việc').fill('endAssignment')
  await page.getByText('1 mục', { exact: true }).waitFor()
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Phân hệ').selectOption('reform')
  await page.getByText('Không có mục nào khớp').waitFor()
  expect(await page.getByText('Người Mới Thử').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('a centre that moves away, and a new name, hold from their day on: the days before stay', async () => {
  const { page, complaints } = await visit(browser)
  const WARD = '/organization/units/13639?asOf='
  await openWithSecondFactor(page, `${province.url}${WARD}2023-06-15`, 'admin', province.password)
  const bodies = page.getByRole('table', { name: 'Cơ quan, tổ chức', exact: true })
  const centre = bodies.getByRole('row').filter({ hasText: 'Bộ phận một cửa' })
  const decide = async (act: string, fill: () => Promise<void>) => {
    await centre.getByRole('button', { name: new RegExp(`^${act} `) }).click()
    const dialog = page.getByRole('dialog')
    await fill()
    await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('01/03/2024')
    await dialog.getByLabel('Văn bản').fill('8/QĐ-UBND')
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await decide('Chuyển', () => page.getByRole('dialog').getByLabel('Không đặt tại đơn vị nào').check())
  await decide('Đổi tên', () =>
    page.getByRole('dialog').getByRole('textbox', { name: 'Tên' }).fill('Trung tâm mới'),
  )
  await centre.getByText('01/03/2024 đổi tên thành Trung tâm mới').waitFor()
  await centre.getByText('Bộ phận tiếp nhận và trả kết quả', { exact: true }).first().waitFor()
  expect(await centre.getByText('Không thuộc đơn vị nào').count()).toBe(0)
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await goWithin(page, `${WARD}2024-03-01`)
  await centre.getByText('Không thuộc đơn vị nào').waitFor()
  await centre.getByText('Trung tâm mới', { exact: true }).first().waitFor()
  const { page: office } = await visit(browser)
  await openAs(office, `${province.url}/reform/one-stop?asOf=2023-06-15`, 'leader', province.password)
  const communes = office.getByRole('row').filter({ hasText: 'Xã' }).first()
  await communes.getByRole('cell', { name: '226', exact: true }).first().waitFor()
  expect(await communes.getByText('225', { exact: true }).count()).toBe(0)
  await goWithin(office, '/reform/one-stop?asOf=2024-03-01')
  await communes.getByText('225', { exact: true }).waitFor()
  expect(complaints).toEqual([])
})
