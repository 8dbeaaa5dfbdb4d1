import { Button, Row, Slot, useEffect, useText } from '@province/portal-kit'
import './presentation.css'

/** What is shown one after the other, as the overview has it. */
export const SLIDES = ['overview.figures', 'overview.map', 'overview.text', 'overview.needs'] as const

/** Which slide an address names, from 1; nothing where it names none. */
export function slideOf(word: string): number | undefined {
  const number = Number(word)
  return Number.isInteger(number) && number >= 1 && number <= SLIDES.length ? number : undefined
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** Whether a key is for what somebody types in or chooses from. */
const taken = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [role="combobox"]') !== null

interface PresentationProps {
  slide: number
  /** Goes to another slide; nothing: ends it. */
  onSlide: (slide?: number) => void
}

/** The overview before an audience: one part at a time, large, without bars; by the arrow keys, ended by Escape. */
export function Presentation({ slide, onSlide }: PresentationProps) {
  const t = useText('shell')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || taken(event.target)) return
      if (event.key === 'Escape') return onSlide()
      const next = slide + (STEPS[event.key] ?? 0)
      if (next !== slide && next >= 1 && next <= SLIDES.length) onSlide(next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [slide, onSlide])
  return (
    <>
      <div className="shell-slide">
        <Slot name={SLIDES[slide - 1] ?? SLIDES[0]} />
      </div>
      <nav className="shell-slide-bar" aria-label={t('present.title')}>
        <Row gap={8}>
          <Button disabled={slide === 1} onClick={() => onSlide(slide - 1)}>
            {t('present.back')}
          </Button>
          <span aria-live="polite">{t('present.where', { slide, slides: SLIDES.length })}</span>
          <Button disabled={slide === SLIDES.length} onClick={() => onSlide(slide + 1)}>
            {t('present.on')}
          </Button>
          <Button kind="quiet" onClick={() => onSlide()}>
            {t('present.end')}
          </Button>
        </Row>
      </nav>
    </>
  )
}
