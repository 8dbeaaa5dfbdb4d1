import qrcode from 'qrcode-generator'

const QUIET = 4

/** The picture itself; loaded when one is drawn. */
export default function QrPicture({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const places = Array.from(
    { length: count * count },
    (_, place) => [place % count, Math.floor(place / count)] as const,
  )
  const dark = places.filter(([x, y]) => code.isDark(y, x)).map(([x, y]) => `M${x} ${y}h1v1h-1z`)
  const side = count + 2 * QUIET
  return (
    <svg
      className="pk-qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  )
}
