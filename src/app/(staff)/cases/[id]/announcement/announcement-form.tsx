'use client'

import { Checkbox } from '@/ui/form/checkbox-group'
import { DateInput } from '@/ui/form/date-input'
import { TextInput } from '@/ui/form/text-input'
import { CaseFacts } from '../../_parts/case-facts'
import { SimpleStep } from '../../_parts/simple-step'
import type { StepForm } from '../../_parts/step-page'

/** 结果公告, in the township's name in the village; at elimination the household is told. */
export function AnnouncementForm({ desk, requestId }: StepForm) {
  return (
    <SimpleStep desk={desk} requestId={requestId} action="post" title="公告张贴" note={`以${desk.place.township}人民政府名义在${desk.place.village}公告`} source="张贴现场" usedFor="结果公告存档" submit="登记公告" beside={<CaseFacts desk={desk} />}>
      {(fields) => (
        <>
          <DateInput path="postedOn" label="张贴日期" value={fields.text('postedOn', desk.today)} max={desk.today} error={fields.errors.postedOn} />
          <TextInput path="place" label="张贴地点" value={fields.text('place', '村务公开栏')} error={fields.errors.place} width="full" />
          <Checkbox path="informedHousehold" label="已将结果告知农户" optional={desk.case.kind !== 'elimination'} checked={fields.bool('informedHousehold')} error={fields.errors.informedHousehold} />
        </>
      )}
    </SimpleStep>
  )
}
