import { useLanguage } from '../i18n/use-text.ts'

/** Sizes as people read them. */
export function useBytes(): (bytes: number) => string {
  const { number } = useLanguage()
  return (bytes) =>
    bytes < 1 << 20 ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(bytes / (1 << 20), 1)} MB`
}
