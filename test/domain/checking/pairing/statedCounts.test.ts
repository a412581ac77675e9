import { statedCounts } from "../../../../src/domain/checking/pairing/statedCounts";

test.each<[string, readonly number[]]>([
  ["三好学生奖励3人", [3]],
  ["走访四名帮扶对象慰问金", [4]],
  ["学习书籍6套", [6]],
  ["慰问困难家庭十二户", [12]],
  ["三好学生3人、考取本科2人奖励", [5, 3, 2]],
  ["奖励２人", []],
  ["每人200元", []],
  ["奖励第三名", []],
  ["慰问石小麦", []],
  ["2020年慰问金", []],
])("%s states %j", (text, counts) => {
  expect(statedCounts(text)).toEqual(counts);
});
