import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let browser: Browser
let data: string
let port: string

const start = () => startProvince({ env: { DATA_DIR: data, PORT: port, PORT_BASE: port } })

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'province-kept-'))
  browser = await openBrowser()
  province = await startProvince({ env: { DATA_DIR: data } })
  port = new URL(province.url).port
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
  await rm(data, { recursive: true, force: true })
})

const SENDER = 'Họ và tên người gửi'

test('an intake open in two windows: the one that comes late says which of the two is kept', async () => {
  const { page, context } = await visit(browser)
  const kept = (which = page) => which.getByText(/đã lưu lúc/).waitFor()
  await openAs(page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await page.getByLabel('Tóm tắt').fill('Cửa sổ một')
  await page.waitForURL(/intake\/[0-9a-f-]{36}/)
  await kept()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Tóm tắt').fill('Cửa sổ hai')
  await other.getByText('chưa lưu').waitFor()
  await kept(other)
  await page.getByLabel('Tóm tắt').fill('Cửa sổ một, lần nữa')
  await page.getByText('vừa được sửa ở một cửa sổ khác').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Giữ bản đang gõ ở đây' }).click()
  await kept()
  await other.getByLabel('Tóm tắt').fill('Cửa sổ hai, lần nữa')
  await other.getByRole('button', { name: 'Lấy bản đã lưu' }).click()
  await expect.poll(() => other.getByLabel('Tóm tắt').inputValue()).toBe('Cửa sổ một, lần nữa')
  await context.close()
})

test('a server started anew in mid-intake: what stands on the page goes on, what does not stays sealed', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/complaints/intake`, 'clerk.13636', province.password)
  await page.getByLabel(SENDER).fill('Lê Văn Khởi Động')
  await page.getByLabel('Tóm tắt').fill('Phản ánh cột điện nghiêng')
  await page.getByText(/đã lưu lúc/).waitFor()
  const sealed = page.url()
  await province.stop()
  await page.getByLabel('Nguyên văn').fill('Gõ khi máy chủ đang khởi động lại')
  await page.getByText('Máy chủ chưa nhận được').waitFor()
  province = await start()
  await page.getByText('Hệ thống vừa khởi động lại').waitFor({ timeout: 30_000 })
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Lưu vào đơn mới' }).click()
  await page.getByText(/đã lưu lúc/).waitFor()
  expect(await page.getByLabel(SENDER).inputValue()).toBe('Lê Văn Khởi Động')
  await page.keyboard.press('Control+Enter')
  await page.getByText(/Đã vào sổ: đơn/).waitFor()
  await page.goto(sealed)
  await page.getByText('nội dung đã gõ vẫn được niêm phong').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('main').getByRole('button', { name: 'Bỏ đơn này' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ đơn này' }).click()
  await page.getByLabel(SENDER).waitFor()
  expect(await page.getByLabel(SENDER).inputValue()).toBe('')
  await context.close()
})
