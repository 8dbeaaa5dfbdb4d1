import { Button, type Language, useLanguage } from '@province/portal-kit'
import { chooseLanguage } from '@province/portal-kit/shell'

/** The other language, named in itself; whoever puts it on the page may hear of the choice. */
export function LanguageSwitch({ onChoose }: { onChoose?: (language: Language) => void }) {
  const { language } = useLanguage()
  const choose = async () => {
    const other = language === 'vi' ? 'en' : 'vi'
    await chooseLanguage(other)
    onChoose?.(other)
  }
  return (
    <Button kind="quiet" onClick={choose}>
      {language === 'vi' ? 'English' : 'Tiếng Việt'}
    </Button>
  )
}
