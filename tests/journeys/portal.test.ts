import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, PHONE, signIn, visit } from '../support/browser.ts'
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

test('a wrong password is said plainly, the right one opens the page that was asked for', async () => {
  const { page, context } = await visit(browser)
  await page.goto(`${province.url}/organization/reorganisations`)
  await page.getByLabel('Tên đăng nhập').fill('leader')
  await page.getByLabel('Mật khẩu').fill('not-the-password')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByText('SIGN_IN_FAILED').waitFor()
  await page.getByLabel('Mật khẩu').fill(province.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sắp xếp đơn vị' }).waitFor()
  await context.close()
})

test('a leader sees one scoped page, without a complaint of the browser about policy or code', async () => {
  const { page, context, complaints } = await visit(browser)
  await signIn(page, `${province.url}/overview`, 'leader', province.password)
  await page.getByText('tính đến 15/06/2023').first().waitFor()
  await page.getByRole('heading', { name: 'Số liệu mâu thuẫn' }).waitFor()
  await page
    .getByRole('button', { name: /Nam Trực/ })
    .first()
    .waitFor()
  await settled(page)
  expect(complaints).toEqual([])
  await context.close()
})

test('the scope stays in the address, through links and a reload', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, `${province.url}/overview`, 'leader', province.password)
  await page.getByLabel('Kỳ').selectOption('2022-H2')
  await page.locator('.shell-scope').getByText('tính đến 31/12/2022').waitFor()
  await page
    .getByRole('navigation', { name: 'Các phần' })
    .first()
    .getByRole('link', { name: 'Tổ chức' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Cây đơn vị' }).waitFor()
  expect(page.url()).toContain('period=2022-H2')
  await page.reload()
  await page.locator('.shell-scope').getByText('tính đến 31/12/2022').waitFor()
  await page.getByRole('button', { name: /Đơn vị/ }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('hai hau')
  await page.getByRole('option', { name: /^Huyện Hải Hậu/ }).click()
  await expect.poll(() => page.url()).toContain('unit=366')
  await context.close()
})

test('Ctrl K finds a unit without accents and goes there by the keyboard alone', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, `${province.url}/overview`, 'leader', province.password)
  await page.keyboard.press('Control+k')
  await page.locator('[role=combobox]:focus').waitFor()
  // A fast typist: Enter comes before the answers do.
  await page.keyboard.type('truc da')
  await page.getByRole('option', { name: /Xã Trực Đại/ }).waitFor()
  await page.keyboard.type('i')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Xã Trực Đại' }).waitFor()
  await context.close()
})

test('the tree stands as it stood on the day, before and after the reorganisation', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, `${province.url}/organization?asOf=2024-08-31`, 'leader', province.password)
  const count = (level: string) =>
    page.locator('.pk-figure-card', { hasText: level }).locator('.pk-figure-value')
  await expect.poll(() => count('Cấp xã').textContent()).toBe('226')
  expect(await count('Cấp huyện').textContent()).toBe('10')
  await page.getByRole('button', { name: 'Sau sắp xếp, 01/09/2024' }).click()
  await expect.poll(() => count('Cấp xã').textContent()).toBe('175')
  expect(await count('Cấp huyện').textContent()).toBe('9')
  const search = page.getByRole('combobox', { name: 'Tìm đơn vị' })
  await search.fill('P. Vị Hoàng')
  await page.getByRole('option', { name: 'Phường Vị Hoàng, từ 01/09/2024: Phường Vị Xuyên' }).waitFor()
  await search.fill('vi xuyen')
  await page.getByRole('option', { name: 'Phường Vị Xuyên', selected: true }).waitFor()
  await search.press('Enter')
  await page.getByRole('link', { name: 'Phường Trần Tế Xương' }).waitFor()
  expect(await page.getByText('1104/NQ-UBTVQH15').count()).toBeGreaterThan(0)
  await context.close()
})

test('English is one press away and stays; signing out ends the session', async () => {
  const { page, context } = await visit(browser, PHONE)
  await signIn(page, `${province.url}/overview`, 'leader', province.password)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await page.locator('.shell-account').click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await context.close()
})
