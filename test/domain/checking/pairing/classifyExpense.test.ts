import {
  classifyExpense,
  readCategory,
  readPurpose,
} from "../../../../src/domain/checking/pairing/classifyExpense";

const naming = (category: string, purpose: string, hasInvoice = false, namesPerson = false) =>
  classifyExpense(readCategory(category), readPurpose(purpose), hasInvoice, namesPerson);

test.each<[string, string, readonly string[]]>([
  ["奖学奖优", "三好学生奖励3人", ["award"]],
  ["奖学奖优", "六一走访学习书籍6套", ["award"]],
  ["走访慰问", "走访四名帮扶对象慰问金", ["visit"]],
  ["", "慰问金2人", ["visit"]],
  ["其他", "考取本科奖励", ["award"]],
  ["助学支出", "资助困难学生2人", ["award", "visit"]],
])("%s: %s must have its ground", (category, purpose, kinds) => {
  expect(naming(category, purpose)).toEqual({ kinds, needsGround: true });
});

test.each<[string, string]>([
  ["走访慰问", "慰问物品书包文具4份"],
  ["走访慰问", "走访慰问用车油费"],
  ["油费", "走访慰问用车油费"],
  ["会议费", "慰问老同志座谈会"],
  ["", "订阅杂志"],
  ["", "购买慰问品"],
])("%s: %s stands on its receipt", (category, purpose) => {
  expect(naming(category, purpose)).toEqual({ kinds: [], needsGround: false });
});

test("what an award ceremony costs may be paired, and need not", () => {
  expect(naming("奖学奖优", "印制奖状")).toEqual({ kinds: ["award"], needsGround: false });
});

test("a visit's expense with an invoice and no word of cash need not be money for people", () => {
  expect(naming("走访慰问", "走访石桥村", true)).toEqual({ kinds: ["visit"], needsGround: false });
  expect(naming("走访慰问", "走访石桥村", false)).toEqual({ kinds: ["visit"], needsGround: true });
});

test("a row that says nothing but a person of the registers may be a payment", () => {
  expect(naming("", "王小禾", false, true)).toEqual({ kinds: ["award", "visit"], needsGround: false });
  expect(naming("", "王小禾", false, false).kinds).toEqual([]);
});
