// The standards the program ships with: those of the committee whose year is the yardstick (FACTS F1, F5, F7, F13–F15,
// F18, F20). An office edits them in 关工设置.

import type { Settings, Standard } from "./settings";

const always = (name: string, amount: number, unit: string, ground: string): Standard => ({
  name,
  amount,
  unit,
  from: null,
  until: null,
  ground,
});

const CUSTOM = "本单位惯例，请填写文件依据";

export const SEED_STANDARDS: readonly Standard[] = [
  always("三好学生", 100, "元/人", CUSTOM),
  always("考取本科", 200, "元/人", CUSTOM),
  always("学习书籍", 100, "元/套", CUSTOM),
  always("慰问金", 200, "元/人", CUSTOM),
  always("油费", 100, "元/次", CUSTOM),
  always("年度经费下限", 3000, "元/年", CUSTOM),
  always("年度经费上限", 5000, "元/年", CUSTOM),
  always("学习日", 15, "日/月", CUSTOM),
  always("局长办公会次数", 4, "次/年", CUSTOM),
];

/** What holds for a workbook of which nobody has said anything yet. */
export const SEED_SETTINGS: Settings = {
  unitName: null,
  year: null,
  standards: SEED_STANDARDS,
  tables: [],
  acceptances: [],
  namesakes: [],
  pairings: [],
  notes: [],
};
