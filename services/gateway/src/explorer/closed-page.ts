import type { FastifyReply } from 'fastify'

const reasons = {
  401: ['Hãy đăng nhập trước', 'Đăng nhập vào cổng thông tin rồi mở lại trang này.'],
  403: [
    'Tài khoản này chưa được gửi truy vấn tự do',
    'Trang khám phá dành cho người có quyền graph.explore. Hãy đề nghị quản trị cấp quyền, hoặc xác thực hai lớp nếu vai trò của bạn cần.',
  ],
  503: ['Tạm thời chưa kiểm tra được phiên đăng nhập', 'Thử lại sau ít phút.'],
} as const

/** A page without any code that says why the explorer is closed, and what to do. */
export function closedPage(reply: FastifyReply, status: keyof typeof reasons) {
  const [title, next] = reasons[status]
  return reply
    .code(status)
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${next}</p>
      <p><a href="/">Về cổng thông tin</a></p>
    </main>
  </body>
</html>
`)
}
