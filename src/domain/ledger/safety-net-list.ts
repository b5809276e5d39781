import { flagKinds, flagLabel } from '../help/flag-kinds'
import { filterOf, whoColumns, wordsOf, type Ledger } from './ledger'

const kinds = Object.fromEntries(flagKinds.map((kind) => [kind, flagLabel(kind)]))

/** Households that village and township have marked: 整户无劳动能力兜底保障, 已实施开发式帮扶. */
export const safetyNetList: Ledger = {
  key: 'safety-net-list', number: 'S-014', title: '整户无劳动能力兜底保障户、已实施开发式帮扶户名单', levels: ['village', 'township'], variants: ['V8'], clause: '三（二）、（四）', subject: 'household', unit: '户', time: 'now', opens: 'rows',
  columns: [
    ...whoColumns,
    { key: 'flag', head: '标识', kind: 'term', words: kinds, width: 26 },
    { key: 'basis', head: '依据', kind: 'text', width: 30 },
    { key: 'villageOn', head: '村级认定', kind: 'date', width: 12 },
    { key: 'townshipOn', head: '乡镇确认', kind: 'date', width: 12 },
    { key: 'status', head: '监测状态', kind: 'term', words: wordsOf('monitoringStatus'), width: 10 },
  ],
  measures: [
    { key: 'rows', head: '标识', kind: 'count', unit: '户' },
    ...flagKinds.map((kind) => ({ key: kind, head: kinds[kind]!, kind: 'count' as const, unit: '户' as const })),
    { key: 'waiting', head: '待乡镇确认', kind: 'count', unit: '户', late: true },
  ],
  filters: [filterOf('flag', '全部标识', kinds)],
  note: '尚未取消的标识。',
}
