/** The meanings a colour may carry. `bad` is for wrong or late only; words always stand beside the colour. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'due' | 'bad'

/** Text colour of a tone. */
export const TEXT: Record<Tone, string> = {
  neutral: 'text-ink-2',
  accent: 'text-accent',
  ok: 'text-ok',
  due: 'text-due',
  bad: 'text-bad',
}

/** Badge and panel colours of a tone: tint, hairline, text. */
export const TINTED: Record<Tone, string> = {
  neutral: 'border-line-2 bg-mute-tint text-ink-2',
  accent: 'border-accent-line bg-accent-tint text-accent',
  ok: 'border-ok-line bg-ok-tint text-ok',
  due: 'border-due-line bg-due-tint text-due',
  bad: 'border-bad-line bg-bad-tint text-bad',
}

/** Fill of a dot or bar. */
export const FILL: Record<Tone, string> = {
  neutral: 'bg-control',
  accent: 'bg-accent',
  ok: 'bg-ok',
  due: 'bg-due',
  bad: 'bg-bad',
}
