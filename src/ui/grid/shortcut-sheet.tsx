'use client';

import { Button } from '../button/button';
import { Dialog } from '../feedback/dialog';
import { KeyCap } from '../keyboard/key-cap';

const KEYS: readonly [string, string][] = [
  ['1 / 0', '是 / 否；第7栏：1 自主申报已签，0 不自主申报已签'],
  ['← ↑ → ↓', '移到旁边的格'],
  ['Tab', '下一格（Shift Tab 上一格）'],
  ['Enter', '存本行，到下一个未录的农户'],
  ['Ctrl D', '第4至10栏同上一户（重点群体除外）'],
  ['Ctrl Z', '撤销上一步，也撤销整批按例外录入'],
  ['Ctrl V', '粘贴 Excel 或 WPS 表格，先预览再写入'],
  ['Ctrl Enter', '按例外录入'],
  ['F2', '写备注'],
  ['U', '只看未录'],
  ['G', '换村'],
  ['Delete', '清空本格'],
  ['Esc', '离开录入表'],
];

/** 全部快捷键 of the entry grid. With the mouse: click a cell to go there, double-click for 是, 否, 空 in turn. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="快捷键"
      footer={
        <Button data-safe onClick={onClose}>
          关闭
        </Button>
      }
    >
      <dl className="grid grid-cols-[110px_1fr] gap-y-1.5 text-small">
        {KEYS.map(([keys, words]) => (
          <div key={keys} className="contents">
            <dt>
              <KeyCap keys={keys} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-small text-ink-2">用鼠标：单击到该格，双击在「是」「否」「空」之间切换；下方状态栏的每个键也是按钮。</p>
    </Dialog>
  );
}
