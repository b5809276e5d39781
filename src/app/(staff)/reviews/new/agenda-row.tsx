import { labelOf } from '@/domain/glossary'
import type { Meeting } from '@/server/meeting/get-meeting'
import { CheckboxGroup } from '@/ui/form/checkbox-group'
import { NumberInput } from '@/ui/form/number-input'
import { RadioGroup } from '@/ui/form/radio-group'
import { TextInput } from '@/ui/form/text-input'
import { money } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import type { FieldSource } from '../../_form/field-source'

const DECISIONS = [{ value: 'pass', label: '通过' }, { value: 'fail', label: '不通过' }]

/** One household of a meeting: votes, conclusion, reason, and the exceptions of the negative list where it applies. */
export function AgendaRow({ household: { id, version, headName, people, group, kindLabel, categoryLabel, perCapita, assets, late }, i, fields }: { household: Meeting['households'][number]; i: number; fields: FieldSource }) {
  const at = (field: string) => ({ path: `items.${i}.${field}`, error: fields.errors[`items.${i}.${field}`] })
  const typed = (field: string) => fields.text(`items.${i}.${field}`)
  return (
    <div className="grid items-start gap-x-4 gap-y-2 border-t border-line pt-3 first:border-t-0 first:pt-0 md:grid-cols-[13rem_6rem_6rem_11rem_minmax(0,1fr)]">
      <input type="hidden" name={`items.${i}.id`} value={id} />
      <input type="hidden" name={`items.${i}.version:int`} value={version} />
      {late && <input type="hidden" name={`items.${i}.late:bool`} value="yes" />}
      <p>
        <a href={`/cases/${id}`} className="font-semibold">{headName}</a>　{people} 人 {late && <Badge tone="bad">超期</Badge>}
        <span className="block text-small text-ink-2">{group}　{kindLabel}{categoryLabel && `　${categoryLabel}`}{perCapita !== null && `　人均 ${money(perCapita)} 元`}</span>
      </p>
      <NumberInput {...at('votesFor')} label="同意" unit="票" width="full" value={fields.number(`items.${i}.votesFor`)} />
      <NumberInput {...at('votesAgainst')} label="反对" unit="票" width="full" value={fields.number(`items.${i}.votesAgainst`, 0)} />
      <RadioGroup {...at('decision')} label="结论" options={DECISIONS} value={typed('decision')} />
      <TextInput {...at('reason')} label="理由" optional hint="不通过的，写明理由，并告知农户" value={typed('reason')} width="full" />
      {assets.length > 0 && (
        <div className="md:col-span-5">
          <CheckboxGroup {...at('exceptionFor')} label="负面清单例外（经评议同意的，逐项勾选）" optional columns={4} options={assets.map((item) => ({ value: item, label: labelOf('assetItem', item) }))} values={fields.list(`items.${i}.exceptionFor`)} />
        </div>
      )}
    </div>
  )
}
