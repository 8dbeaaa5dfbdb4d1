import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, PHONE, signIn, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { codeOf, openWithSecondFactor } from '../support/second-factor.ts'
import { settled } from '../support/settled.ts'

let province: Province
let browser: Browser
let recoveryCodes: string[] = []

beforeAll(async () => {
  province = await startProvince()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const NEEDED = 'Việc này cần xác thực hai lớp'

test('a custodian sets up an app, and is asked for a code at the next sign-in', async () => {
  const first = await visit(browser)
  const { page } = first
  await signIn(page, `${province.url}/organization/account`, 'custodian', province.password)
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click()
  await page.getByRole('img', { name: /Mã QR/ }).waitFor()
  const secret = ((await page.locator('code.pk-code').first().textContent()) ?? '').replace(/\s/g, '')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Mã xác thực').fill('000000')
  await page.getByRole('button', { name: 'Bật', exact: true }).click()
  await page.getByText('Mã xác thực không đúng hoặc đã dùng').waitFor()
  await page.getByLabel('Mã xác thực').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Bật', exact: true }).click()
  await page.getByText('Mã dự phòng: chỉ hiện một lần').waitFor()
  recoveryCodes = await page.locator('code.pk-code').allInnerTexts()
  expect(recoveryCodes).toHaveLength(10)
  await page.getByRole('button', { name: 'Tôi đã cất' }).click()
  await page.getByText('còn 10 mã dự phòng').waitFor()

  const next = await visit(browser, PHONE)
  await next.page.goto(`${province.url}/organization/account`)
  await next.page.getByLabel('Tên đăng nhập').fill('custodian')
  await next.page.getByLabel('Mật khẩu').fill(province.password)
  await next.page.getByRole('button', { name: 'Đăng nhập' }).click()
  await next.page.getByLabel('Mã xác thực').waitFor()
  await next.page.goto(`${province.url}/overview`)
  await next.page.getByLabel('Mã xác thực').waitFor()
  await next.page.getByRole('button', { name: 'Dùng tài khoản khác' }).click()
  await next.page.getByLabel('Tên đăng nhập').waitFor()
  await next.page.goto(`${province.url}/organization/account`)
  await next.page.getByLabel('Tên đăng nhập').fill('custodian')
  await next.page.getByLabel('Mật khẩu').fill(province.password)
  await next.page.getByRole('button', { name: 'Đăng nhập' }).click()
  await next.page.getByLabel('Mã xác thực').fill(recoveryCodes[0] ?? '')
  expect(await accessibilityFaults(next.page)).toEqual([])
  await next.page.getByRole('button', { name: 'Xác thực', exact: true }).click()
  await next.page.getByText('còn 9 mã dự phòng').waitFor()
  expect([...first.complaints, ...next.complaints]).toEqual([])
})

test('a person sees their sessions and ends all others', async () => {
  const there = await visit(browser)
  await signIn(there.page, `${province.url}/organization/account`, 'auditor', province.password)
  const { page, complaints } = await visit(browser)
  await signIn(page, `${province.url}/organization/account`, 'auditor', province.password)
  await page.getByText('Phiên này').waitFor()
  await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click()
  await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).waitFor({ state: 'detached' })
  await there.page.waitForTimeout(5_200)
  await there.page.reload()
  await there.page.getByLabel('Tên đăng nhập').waitFor()
  expect(complaints).toEqual([])
})

test('a person changes their password, and is told what is wrong with one that will not do', async () => {
  const { page } = await visit(browser)
  await signIn(page, `${province.url}/organization/account`, 'editor', province.password)
  const change = async (current: string, next: string) => {
    await page.getByLabel('Mật khẩu hiện tại').fill(current)
    await page.getByLabel('Mật khẩu mới', { exact: false }).first().fill(next)
    await page.getByLabel('Nhập lại mật khẩu mới').fill(next)
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  }
  await change('không phải mật khẩu này', 'một câu dài dễ nhớ')
  await page.getByText('Mật khẩu hiện tại không đúng').waitFor()
  await change(province.password, 'ngắn')
  await page.getByText('Cần 12 đến 200 ký tự').waitFor()
  await change(province.password, 'một câu dài dễ nhớ')
  await page.getByText('Đã đổi mật khẩu').waitFor()
  await signIn((await visit(browser)).page, province.url, 'editor', 'một câu dài dễ nhớ')
})

test('what is typed when the session ends waits until the same person has signed in again', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, `${province.url}/organization/account`, 'leader', province.password)
  for (const label of ['Mật khẩu mới', 'Nhập lại mật khẩu mới'])
    await page.getByLabel(label, { exact: false }).first().fill('một câu dài đang gõ dở')
  await page.getByLabel('Mật khẩu hiện tại').fill('chưa gõ xong')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  const door = page.locator('.shell-sign-in')
  await door.getByText('Phiên làm việc đã hết').waitFor()
  expect(await page.getByLabel('Mật khẩu hiện tại').isVisible()).toBe(false)
  await door.getByLabel('Tên đăng nhập').fill('leader')
  await door.getByLabel('Mật khẩu').fill(province.password)
  await door.getByRole('button', { name: 'Đăng nhập' }).click()
  await door.waitFor({ state: 'detached' })
  expect(await page.getByLabel('Mật khẩu hiện tại').inputValue()).toBe('chưa gõ xong')
  await context.close()
})

test('by the password alone an administrator is told where to pass the second factor', async () => {
  const { page } = await visit(browser)
  await signIn(page, `${province.url}/organization/accounts`, 'admin', province.password)
  await page.getByText(NEEDED).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: /trang tài khoản/ }).click()
  await page.getByRole('heading', { name: 'Tài khoản của tôi' }).waitFor()
})

test('an account is opened and proposed as custodian; a second person confirms; then it is locked', async () => {
  const { page, complaints } = await visit(browser)
  await openWithSecondFactor(page, `${province.url}/organization/accounts`, 'admin', province.password)
  await page.getByRole('link', { name: 'Lãnh đạo tỉnh' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Mở tài khoản' }).click()
  await page.getByLabel('Tên đăng nhập').fill('nguoi.moi')
  await page.getByLabel('Tên hiển thị').fill('Người mới')
  await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('my loc')
  await page.locator('.pk-hit').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở tài khoản' }).click()
  await page.getByText('Mật khẩu của nguoi.moi').waitFor()
  const password = (await page.locator('dialog code').textContent()) ?? ''
  await page.getByRole('button', { name: 'Tôi đã chép' }).click()

  await page.getByRole('link', { name: 'Người mới' }).click()
  await page.getByRole('button', { name: 'Cấp quyền' }).click()
  await page.getByRole('dialog').getByLabel('Vai trò').selectOption('custodian')
  await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('my loc')
  await page.locator('.pk-hit').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đề nghị' }).click()
  await page.getByText('chờ xác nhận').waitFor()
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])

  const second = await visit(browser)
  await signIn(second.page, `${province.url}/organization/grant-proposals`, 'leader', province.password)
  await second.page.getByText('Người mới').waitFor()
  expect(await accessibilityFaults(second.page)).toEqual([])
  await second.page.getByRole('button', { name: 'Xác nhận' }).click()
  await second.page.getByText('Không có đề nghị nào đang chờ').waitFor()

  const first = await visit(browser)
  const arriving = first.page
  await arriving.goto(province.url)
  await arriving.getByLabel('Tên đăng nhập').fill('nguoi.moi')
  await arriving.getByLabel('Mật khẩu').fill(password)
  await arriving.getByRole('button', { name: 'Đăng nhập' }).click()
  await arriving.getByRole('heading', { name: 'Đặt mật khẩu của bạn' }).waitFor()
  expect(await accessibilityFaults(arriving)).toEqual([])
  await arriving.getByLabel('Mật khẩu vừa dùng').fill(password)
  await arriving.getByLabel('Mật khẩu mới').fill('một câu dài dễ nhớ')
  await arriving.getByLabel('Nhập lại mật khẩu').fill('một câu dài dễ nhớ')
  await arriving.getByRole('button', { name: 'Đổi mật khẩu và tiếp tục' }).click()
  await arriving.locator('.shell-sign-in').waitFor({ state: 'detached' })
  // Everything is answered from here on: nothing is asked as the session that had to change its password.
  await arriving.getByText('Huyện Mỹ Lộc').first().waitFor()
  await settled(arriving)
  await page.reload()
  await page.getByText('đang có').waitFor()
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click()
  await page.getByText('đã khóa').waitFor()
  expect([...complaints, ...second.complaints, ...first.complaints]).toEqual([])
})

test('a passkey is added, and passes the second step of the next sign-in without a code', async () => {
  // Browsers tie keys to a name, never to an address in numbers.
  const portal = province.url.replace('127.0.0.1', 'localhost')
  const { page, complaints } = await visit(browser)
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const traits = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
  const kind = { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true } as const
  await device.send('WebAuthn.addVirtualAuthenticator', { options: { ...kind, ...traits } })
  await openWithSecondFactor(page, `${portal}/organization/account`, 'reform.lead', province.password)
  await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
  await page.getByLabel('Tên khóa').fill('Máy ở bàn')
  await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
  await page.getByRole('rowheader', { name: 'Máy ở bàn' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.context().clearCookies()
  await page.goto(`${portal}/organization/account`)
  await page.getByLabel('Tên đăng nhập').fill('reform.lead')
  await page.getByLabel('Mật khẩu').fill(province.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click()
  await page.getByText('Đã xác thực').first().waitFor()
  expect(complaints).toEqual([])
})
