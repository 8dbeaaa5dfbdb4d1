import { Button, useLanguage } from '@province/portal-kit'
import { chooseLanguage } from '@province/portal-kit/shell'

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { language } = useLanguage()
  return (
    <Button kind="quiet" onClick={() => chooseLanguage(language === 'vi' ? 'en' : 'vi')}>
      {language === 'vi' ? 'English' : 'Tiếng Việt'}
    </Button>
  )
}
