'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { ConfirmSubmit } from '@/ui/feedback/confirm-submit'
import { Select } from '@/ui/form/select'
import { TextInput } from '@/ui/form/text-input'
import { WriteForm } from '../../_form/write-form'
import { sign } from '../actions'

export interface Minutes {
  id: string
  title: string
}

interface SignFormProps {
  params: Record<string, string>
  requestId: string
  level: 'county' | 'township'
  fit: number
  unchecked: number
  minutes: readonly Minutes[]
}

const WORDS = { county: { act: '签批', opinion: '审批意见', usual: '经比对和会商研判，情况属实，同意。' }, township: { act: '同意上报', opinion: '审核意见', usual: '经审核，情况属实，程序完备，同意上报。' } }

/** Opinion and minutes, then 「签批 n 户」 with one question; while the sample is not checked the sentence says what is left. */
export function SignForm({ params, requestId, level, fit, unchecked, minutes }: SignFormProps) {
  const words = WORDS[level]
  const label = `${words.act} ${fit} 户`
  return (
    <WriteForm action={sign} params={params} requestId={requestId} className="flex flex-col gap-2">
      {(fields) => (
        <>
          <TextInput path="opinion" label={words.opinion} value={fields.text('opinion', words.usual)} error={fields.errors.opinion} width="full" />
          {level === 'county' && minutes.length > 0 && <Select path="consultationId" label="会商纪要" optional empty="不附会商纪要" options={minutes.map(({ id, title }) => ({ value: id, label: title }))} value={fields.text('consultationId')} error={fields.errors.consultationId} width="full" />}
          {level === 'county' && <details className="text-small"><summary className="text-ink-2">批复文号（先有书面批复的填写）</summary><TextInput bare path="replyNumber" label="批复文号" optional value={fields.text('replyNumber')} error={fields.errors.replyNumber} width="full" /></details>}
          <p className="text-small text-ink-2">{words.act}后形成 {fit} 份{level === 'county' ? '审批' : '审核'}记录，每户一份{unchecked > 0 ? <>；<b className="text-due">还须核完 {unchecked} 户抽查。</b></> : level === 'county' ? '；下一步办理前可以撤销。' : '。'}</p>
          {unchecked > 0 ? <SubmitButton>{label}</SubmitButton> : (
            <ConfirmSubmit title={`${label}？`} consequence={`${words.act}后形成 ${fit} 份记录，每户一份。${level === 'county' ? '下一步办理前可以撤销。' : ''}`} back={`先不${words.act}`} id="sign">{label}</ConfirmSubmit>
          )}
        </>
      )}
    </WriteForm>
  )
}
