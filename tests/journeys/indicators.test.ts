import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
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

test('a leader goes from an indicator to a district, its base and the records behind it', async () => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}/reports/indicators`, 'leader', province.password)
  await page.getByRole('link', { name: /Tỷ lệ xã, phường/ }).click()
  await page.getByText('Áp dụng cho 226 đơn vị; 0 đơn vị được miễn').waitFor()
  await page.getByRole('link', { name: 'Huyện Mỹ Lộc' }).click()
  await page.getByText(/Giá trị của Huyện Mỹ Lộc/).waitFor()
  await page.getByText('Áp dụng cho 11 đơn vị; 0 đơn vị được miễn').waitFor()
  await page.getByRole('button', { name: 'Mở hồ sơ phía sau' }).click()
  await page
    .getByRole('dialog')
    .getByText(/Số đang giữ: 11/)
    .waitFor()
  await page.keyboard.press('Escape')
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('an editor defines an indicator; a formula that divides by zero is asked back at its field', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/reports/indicators`, 'editor', province.password)
  await page.getByRole('button', { name: 'Ban hành chỉ tiêu' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(/^Mã/).fill('thu.luot_moi_xa')
  await form.getByLabel(/^Tên chỉ tiêu/).fill('Lượt tiếp bình quân một xã')
  await form.getByLabel(/^Đếm gì/).fill('Số lượt tiếp chia cho số xã')
  await form.getByLabel(/^Công thức/).fill('{complaints.visits} / (1 - 1)')
  await form.getByRole('button', { name: 'Ban hành chỉ tiêu' }).click()
  await form.getByText('Công thức chia cho một số luôn bằng 0').waitFor()
  await form.getByLabel(/^Công thức/).fill('{complaints.visits} / applicable')
  await form.getByRole('button', { name: 'Ban hành chỉ tiêu' }).click()
  await page.getByRole('link', { name: 'Lượt tiếp bình quân một xã' }).waitFor()
  await context.close()
})
