import { expect, it } from 'vitest'
import { parseRoster, placesByName } from '@/domain/training/roster'

const places = placesByName([
  { code: '341524204000', name: '槐树湾乡' }, { code: '341524204201', name: '兴田村' }, { code: '341524204202', name: '板棚村' },
  { code: '341524109000', name: '斑竹园镇' }, { code: '341524109202', name: '板棚村' },
])

it('R-136: reads a roster as typed or pasted from a table, every person by place and role', () => {
  const read = parseRoster('兴田村 村两委成员 张三、李四\n兴田村\t网格员\t王五\n\n兴田村，村干部，赵六', places)
  expect(read).toEqual({
    ok: true,
    lines: [
      { region: '341524204201', role: 'villageCommittee', name: '张三' }, { region: '341524204201', role: 'villageCommittee', name: '李四' }, { region: '341524204201', role: 'gridWorker', name: '王五' },
      { region: '341524204201', role: 'villageCommittee', name: '赵六' },
    ],
  })
})

it('names the line of every fault, and guesses no village of two that share a name', () => {
  const read = parseRoster('板棚村 网格员 张三\n兴田村 厨师 李四\n兴田村 网格员', places)
  expect(read.ok ? [] : read.faults).toEqual(['第 1 行：没有「板棚村」这个村或者乡镇。', '第 2 行：「厨师」不是参训人员类别。', '第 3 行：没有姓名。'])
  expect(parseRoster('槐树湾乡板棚村 网格员 张三', places)).toMatchObject({ ok: true, lines: [{ region: '341524204202' }] })
  expect(parseRoster('  \n ', places)).toEqual({ ok: false, faults: ['参训人员未填。'] })
})
