// Whether an opinion has been settled: what its status says; where that is blank, whether a day of settling stands there.

import { squeezeText } from "../../values/text";
import { textOf } from "../registers";
import type { Counted } from "../sources";

/** 未办结, 正在办理, 办理中, 部分落实, 不予采纳, 待研究, 计划明年 …: whatever follows, it is not done. */
const OPEN = /未|没|待|正在|进行|中$|暂|部分|不|否|无法|拟|计划|准备|研究|×|✗/u;
/** 已办结, 已落实, 解决, 采纳, 是, √ … */
const DONE = /^(?:是|√|✓|有|好)$|已|办结|落实|解决|完成|采纳|答复|办好|到位|办理完毕|安装|购置/u;

export function isSettled({ record }: Pick<Counted, "record">): boolean {
  const status = squeezeText(textOf(record, "status"));
  if (status === "") return typeof record.fields.settledOn === "number";
  return !OPEN.test(status) && DONE.test(status);
}
