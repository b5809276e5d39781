'use client'

import { SubmitButton } from '@/ui/button/submit-button'
import { ButtonLink } from '@/ui/button/button-link'
import { Select, type Option } from '@/ui/form/select'
import { SubmitBar } from '@/ui/form/submit-bar'
import { SubmitKeys } from '@/ui/form/submit-keys'
import { Card } from '@/ui/layout/card'
import { Gutter } from '@/ui/layout/page'
import { WriteForm } from '../../_form/write-form'
import { check } from '../actions'

interface MappingFormProps {
  id: string
  requestId: string
  headers: readonly string[]
  mapping: readonly (string | null)[]
  sample: readonly (readonly string[])[]
  options: readonly Option[]
}

/** 核对列名: each column of the file, what it is taken for, and what stands in its first rows. */
export function MappingForm({ id, requestId, headers, mapping, sample, options }: MappingFormProps) {
  return (
    <WriteForm action={check} params={{ id }} requestId={requestId} gutter>
      {(fields) => (
        <>
          <SubmitKeys />
          <Gutter className="flex flex-col gap-3 pb-3">
            <Card id="f-mapping" title="各列含义" note={`共 ${headers.length} 列，已认出 ${mapping.filter(Boolean).length} 列；改过的含义下次同样的表头自动带出`} kind="table">
              <table className="w-full border-collapse text-left">
                <caption className="sr-only">各列含义</caption>
                <thead>
                  <tr className="bg-thead text-small text-ink-2">
                    {['文件中的列', '登记为', '前几行'].map((head) => <th key={head} scope="col" className="border-b border-line-2 px-2.5 py-1.5 font-semibold">{head}</th>)}
                  </tr>
                </thead>
                <tbody>
                  {headers.map((head, i) => (
                    <tr key={`${i}${head}`} className="border-b border-line">
                      <th scope="row" className="w-56 px-2.5 py-1 font-normal max-md:w-auto">{head || `第 ${i + 1} 列（无列名）`}</th>
                      <td className="w-64 px-2.5 py-1 max-md:w-40">
                        <Select bare optional path={`columns.c${i}`} label={`「${head || `第 ${i + 1} 列`}」登记为`} empty="不导入" options={options} value={fields.text(`columns.c${i}`, mapping[i] ?? '')} />
                      </td>
                      <td className="px-2.5 py-1 text-small text-ink-2 max-md:hidden">{sample.map((row) => row[i]).filter(Boolean).join('　')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Card>
          </Gutter>
          <SubmitBar missing={<span className="text-small text-ink-2">核对只读不写，有问题的户在确认前列明。</span>}>
            <ButtonLink href="/imports">返回列表</ButtonLink>
            <SubmitButton keys="Ctrl Enter">开始核对</SubmitButton>
          </SubmitBar>
        </>
      )}
    </WriteForm>
  )
}
