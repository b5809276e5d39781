'use client'

import { useState } from 'react'
import { noticePeriod } from '@/domain/notice/period'
import type { Rule } from '@/domain/policy/rules'
import { isLocalDate } from '@/domain/time/local-date'
import { day, dayRange } from '@/ui/format/day'
import { controlClass } from '@/ui/form/control-class'
import { DateInput } from '@/ui/form/date-input'
import { Field } from '@/ui/form/field'
import { fieldId } from '@/ui/form/field-ids'
import { FileInput } from '@/ui/form/file-input'
import { TextArea } from '@/ui/form/text-area'
import type { FieldSource } from '../../_form/field-source'
import { keepPhoto } from '../actions'
import { differsWords } from './batch-words'

const PLACES = ['村务公开栏', '村委会门口公示栏', '村民小组公示点', '便民服务大厅']

export interface PostFieldsProps {
  fields: FieldSource
  villageCode: string
  today: string
  /** The planned day, where it has come; else today. */
  postedOn: string
  rule: Rule<'R-047'>
  /** What the sheet in force says of the period. */
  printed: { endsOn: string; version: number } | null
  late: boolean
}

/** 张贴照片, 张贴日期, 张贴地点; below them the period as it will count, before anything is confirmed. */
export function PostFields({ fields, villageCode, today, postedOn, rule, printed, late }: PostFieldsProps) {
  const [typed, setTyped] = useState(fields.text('postedOn', postedOn) ?? '')
  const upload = (form: FormData) => {
    form.set('villageCode', villageCode)
    return keepPhoto(form)
  }
  return (
    <>
      <FileInput path="photoId" label="张贴照片" camera optional upload={upload} value={fields.text('photoId') || undefined} error={fields.errors.photoId} />
      <div className="grid gap-2 min-[360px]:grid-cols-2" onInput={(event) => event.target instanceof HTMLInputElement && event.target.name.endsWith(':date') && setTyped(event.target.value)}>
        <DateInput path="postedOn" label="张贴日期" width="full" value={fields.text('postedOn', postedOn)} max={today} error={fields.errors.postedOn} />
        <Field path="place" label="张贴地点" error={fields.errors.place}>
          <input id={fieldId('place')} name="place" list="notice-places" required maxLength={100} autoComplete="off" defaultValue={fields.text('place', PLACES[0])} aria-invalid={fields.errors.place ? true : undefined} className={controlClass({ invalid: Boolean(fields.errors.place) })} />
        </Field>
        <datalist id="notice-places">{PLACES.map((place) => <option key={place} value={place} />)}</datalist>
      </div>
      <Period {...{ typed, today, rule, printed }} />
      {(late || fields.errors.lateReason) && <TextArea path="lateReason" label="超期理由" rows={2} value={fields.text('lateReason')} hint="已超过识别时限，写明理由后办理" error={fields.errors.lateReason} />}
    </>
  )
}

/** 「公示期 5 天：5月19日至23日　5月24日起可以结束公示」; it counts from today where the paper hung before (K-02). */
function Period({ typed, today, rule, printed }: { typed: string; today: string } & Pick<PostFieldsProps, 'rule' | 'printed'>) {
  if (!isLocalDate(typed) || typed > today || rule.dayKind !== 'calendar') return null
  const { firstOn, endsOn, closableOn } = noticePeriod(rule, typed, today)
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="rounded-base bg-accent-tint px-3 py-2 max-md:text-[0.9375rem]/[1.4375rem]">
        公示期 {rule.days} 天：<b>{dayRange(firstOn, endsOn, today)}</b>
        <br />
        {typed < today && '今天确认，从今天起算，'}
        {day(closableOn, today)}起可以结束公示
      </p>
      {printed && printed.endsOn !== endsOn && <p className="rounded-badge border-l-4 border-due-line bg-due-tint px-2.5 py-1.5 text-small">{differsWords(firstOn, endsOn, printed.version, today)}</p>}
    </div>
  )
}
