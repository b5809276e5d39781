'use client'

import { labelOf, safeguards, type KeyGroup } from '@/domain/glossary'
import { SubmitButton } from '@/ui/button/submit-button'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { MissingList } from '@/ui/form/missing-list'
import { RadioGroup, YesNo } from '@/ui/form/radio-group'
import { SubmitBar } from '@/ui/form/submit-bar'
import { TextArea } from '@/ui/form/text-area'
import { TextInput } from '@/ui/form/text-input'
import type { Entry } from '@/ui/grid/entry'
import { WriteForm } from '../../../../../../_form/write-form'
import { saveScreening } from './actions'
import { WhenAnswered } from './when-answered'

interface ScreeningFormProps {
  params: Record<string, string>
  requestId: string
  /** What is saved, or what the register and the last entry suggest. */
  entry: Entry
  /** Groups ticked so far, and those of the policy in its words. */
  groups: readonly KeyGroup[]
  choices: readonly { value: string; label: string }[]
  /** Nobody applies: the head signs in one column. */
  silent: boolean
  line: string
  today: string
  nextName: string | null
}

/** 单户筛查: the ten columns of the paper as a plain form, for phones and for browsers without scripts. */
export function ScreeningForm({ params, requestId, entry, groups, choices, silent, line, today, nextName }: ScreeningFormProps) {
  return (
    <WriteForm action={saveScreening} params={params} requestId={requestId} formId="screening" className="flex flex-col gap-4">
      {({ errors, text, bool, list }, state) => (
        <>
          <div className="flex flex-col gap-2">
            <YesNo path="safeguards" label="4　“两不愁三保障”及饮水安全是否全部达标" value={bool('safeguards', entry.met ?? undefined)} error={errors.safeguards} hint="填「否」的，勾选未达标的项目。" />
            <WhenAnswered name="safeguards:bool" value="no">
              <CheckboxGroup path="unmet" label="未达标的项目" optional columns={3} values={list('unmet', entry.unmet)} options={safeguards.map((item) => ({ value: item, label: labelOf('safeguard', item) }))} />
            </WhenAnswered>
          </div>
          <YesNo path="aboveThreshold" label={`5　家庭人均纯收入是否超过${line}`} value={bool('aboveThreshold', entry.above ?? undefined)} error={errors.aboveThreshold} />
          <div className="flex flex-col gap-2">
            <YesNo path="keyGroups" label="6　是否属于核查重点群体" value={bool('keyGroups', entry.keyGroup ?? undefined)} error={errors.keyGroups} />
            <WhenAnswered name="keyGroups:bool" value="yes">
              <CheckboxGroup path="groups" label="属于哪几类" optional columns={2} values={list('groups', groups)} options={choices} />
            </WhenAnswered>
          </div>
          <RadioGroup
            path="applies" label={silent ? '8　户主签字' : '7、8　户主签字'} value={text('applies', entry.signed ? (entry.signed === 'applies' ? 'yes' : 'no') : undefined)} error={errors.applies ?? errors.headSigned}
            options={silent ? [{ value: 'no', label: '已签' }] : [{ value: 'yes', label: '自主申报栏已签' }, { value: 'no', label: '不自主申报栏已签' }]}
          />
          <TextInput path="surveyor" label="9　调查员签字" value={text('surveyor', entry.surveyor)} error={errors.surveyor} maxLength={50} width="name" />
          <DateInput path="surveyedOn" label="10　排查时间" value={text('surveyedOn', entry.on)} error={errors.surveyedOn} max={today} />
          <TextArea path="note" label="备注" optional rows={2} maxLength={500} value={text('note', entry.note)} error={errors.note} />
          {state.code === 'stale-version' && (
            <p className="flex flex-wrap items-center gap-2 rounded-base border border-due-line bg-due-tint px-3 py-2 text-small">
              <a href={params.here} target="_blank" rel="noreferrer">在新窗口看已保存的内容</a>
              <SubmitButton variant="plain" name="_overwrite" value="yes">仍以我填的保存</SubmitButton>
            </p>
          )}
          <SubmitBar missing={<MissingList formId="screening" />}>
            <SubmitButton>保存并到下一户</SubmitButton>
          </SubmitBar>
          <p className="flex flex-wrap gap-x-4 text-note text-ink-3"><span>来自：登记簿和以前的筛查，已带出</span><span>用于：筛查表、筛查表汇总、排查统计</span></p>
          <p className="text-small text-ink-2">{nextName ? `下一户：${nextName}` : '本村其余农户都已录入。'}</p>
        </>
      )}
    </WriteForm>
  )
}
