import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

const reasons = {
  401: [
    'Hãy đăng nhập trước',
    'Đăng nhập vào cổng điều hành rồi mở lại trang này.',
    'Sign in to the portal first, then open this page again.',
  ],
  403: [
    'Tài khoản này chưa được gửi truy vấn tự do',
    'Trang khám phá dành cho người có quyền graph.explore. Hãy đề nghị quản trị cấp quyền, hoặc xác thực hai lớp nếu vai trò của bạn cần.',
    'This page is for those who hold graph.explore: ask your administrator, or pass the second factor if your role needs it.',
  ],
  503: [
    'Tạm thời chưa kiểm tra được phiên đăng nhập',
    'Thử lại sau ít phút.',
    'Your session cannot be checked at the moment: try again in a few minutes.',
  ],
} as const

const STYLE = `body { margin: 0; color: #1b2430; background: #f5f7f8; font-family: system-ui, sans-serif; line-height: 1.5 }
main { max-inline-size: 36rem; margin: 12vh auto 0; padding: 1.5rem; background: #fff; border: 1px solid #d9e0e6 }
h1 { margin: 0; font-size: 1.25rem } a { color: #0b6e69 } [lang=en] { color: #4a5866 }`
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`

/** A page without any code that says in both languages why the explorer is closed, and what to do. */
export function closedPage(reply: FastifyReply, status: keyof typeof reasons) {
  const [title, next, english] = reasons[status]
  return reply
    .code(status)
    .header('content-security-policy', POLICY)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${next}</p>
      <p lang="en">${english}</p>
      <p><a href="/">Về cổng điều hành</a></p>
    </main>
  </body>
</html>
`)
}
