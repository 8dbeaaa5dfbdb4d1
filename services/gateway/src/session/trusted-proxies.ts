import { isIP } from 'node:net'
import { z } from 'zod'

const NAMED = ['loopback', 'linklocal', 'uniquelocal']

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** `TRUST_PROXY`: the proxies that may say where a request comes from, by address or network, separated by commas. */
export const trustedProxies = z
  .string()
  .optional()
  .refine(
    (text) =>
      text === undefined ||
      text.split(',').every((each) => NAMED.includes(each.trim()) || isNetwork(each.trim())),
    'must name proxies by address or network, such as 10.0.0.5,192.168.1.0/24, or loopback',
  )
