import { chromium } from 'playwright-core'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const url = 'http://127.0.0.1:18403'
export async function as(name, size = { width: 1400, height: 1000 }) {
  const context = await browser.newContext({ viewport: size, locale: 'vi-VN' })
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()))
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  await page.goto(url + '/reports/indicators')
  await page.getByLabel(/Tên đăng nhập/).fill(name)
  await page.getByLabel(/Mật khẩu/).fill('demo-password-2025')
  await page.getByRole('button', { name: /Đăng nhập/ }).click()
  await page.waitForTimeout(3000)
  return page
}
const step = process.argv[2]
if (step === '1') {
  const page = await as('leader')
  await page.screenshot({ path: '/tmp/lr-1.png', fullPage: true })
  await page.getByRole('link', { name: /Tỷ lệ xã, phường/ }).click()
  await page.waitForTimeout(4000)
  await page.screenshot({ path: '/tmp/lr-2.png', fullPage: true })
}
if (step === '2') {
  const page = await as('editor')
  await page.goto(url + '/reports')
  await page.getByRole('link', { name: /6 tháng đầu năm 2023/ }).click()
  await page.getByRole('link', { name: 'Soạn thảo' }).click()
  await page.waitForTimeout(3000)
  const first = page.getByLabel('Câu 1', { exact: true })
  await first.click()
  await page.keyboard.press('End')
  await page.getByLabel(/Tìm và chèn số liệu/).fill('papi')
  await page.waitForTimeout(800)
  await page.screenshot({ path: '/tmp/lr-3.png', fullPage: true })
  await page.getByRole('button', { name: 'Chèn giá trị' }).first().click()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/lr-4.png' })
}
await browser.close()
