import { parseMoney } from '@/domain/form/typed-number'

/** One field of a form as it stands: its words for a reader, its value for comparing, and how it is posted. */
export interface FormValue {
  label: string
  words: string
  value: string
  posted: [name: string, value: string][]
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The visible fields of a form by path; also of a form read from the text of a page. Hidden fields and files are none of a reader's choice. */
export function formValues(form: HTMLFormElement): Map<string, FormValue> {
  const values = new Map<string, FormValue>()
  for (const control of form.querySelectorAll<Control>('input[name],select[name],textarea[name]')) {
    const { name, type } = control
    if (type === 'hidden' || type === 'file' || /^[$_]/.test(name)) continue
    const path = name.split(':')[0]!
    const known = values.get(path) ?? { label: labelOf(control), words: '', value: '', posted: [] }
    values.set(path, known)
    if (!counts(control)) continue
    known.words = [known.words, wordsOf(control)].filter(Boolean).join('、')
    known.value = [known.value, plain(control)].filter(Boolean).join()
    known.posted.push([name, control.value])
  }
  return values
}

const counts = (control: Control): boolean => (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type) ? control.checked : control.value.trim() !== '')

/** 18000 and 18,000.00 are one amount. */
function plain({ name, value }: Control): string {
  const yuan = name.endsWith(':yuan') ? parseMoney(value) : Number.NaN
  return yuan === null || Number.isNaN(yuan) ? value.trim() : String(yuan)
}

function wordsOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? ''
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) return control.closest('label')?.textContent?.trim() ?? control.value
  return control.value.trim()
}

/** 「核实人员：第 1 人姓名」: the field's own words behind those of the group it stands in. */
function labelOf(control: Control): string {
  const field = control.closest<HTMLElement>('[data-field]')
  const group = field?.parentElement?.closest<HTMLElement>('[data-field]')
  return [group?.dataset.label, field?.dataset.label ?? control.closest('label')?.textContent?.trim() ?? control.name].filter(Boolean).join('：')
}
