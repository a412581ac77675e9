import { catalogue, kindById } from "../../../src/domain/kinds/catalogue";
import { countsForRecord, fieldOf, type KindDefinition } from "../../../src/domain/kinds/kind";

/** The field ids as the command's contract lists them; * marks what a record needs. */
const CONTRACT = `
award: student* award* amount* date gender school grade parent unit signature handler remark
visit: person* date* cash category goods goodsValue address school visitors car signature remark
expense: purpose* amount* date* category receiptAmount amountInWords voucherNo invoiceNo invoiceCode payee handler approver attachments status reimbursedOn remark
income: source* amount* date remark
pupil: name* helper gender birth school grade village guardian category since idNumber phone remark
volunteer: name* group post gender birth party phone idNumber specialty remark
study: date* person* attendance* topic place signature remark
meeting: date* topic* meeting chair attendance remark
activity: date* activity* category place people leader handouts handoutKinds consultations remark
donation: person* amount* date purpose remark
publicity: title* date outlet author remark
asset: item* quantity price amount date keeper remark
opinion: content* date person status settledOn remark
`;

function describeKind(kind: KindDefinition): string {
  const ids = kind.fields.map(({ id }) => (countsForRecord(kind, id) ? `${id}*` : id));
  return `${kind.id}: ${ids.join(" ")}`;
}

test("the kinds have the fields of the contract, in its order", () => {
  expect(catalogue.map(describeKind)).toEqual(CONTRACT.trim().split("\n"));
});

describe.each(catalogue.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  test("is found by its id", () => {
    expect(kindById(id)).toBe(kind);
  });

  test("gives no heading to two fields", () => {
    const headings = kind.fields.flatMap((field) => field.headings);
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
  });

  test("gives no field a heading both outright and weakly", () => {
    for (const field of kind.fields) {
      expect(field.headings.filter((heading) => field.weak?.includes(heading))).toEqual([]);
    }
  });

  test("writes headings folded, without blanks and full-width signs", () => {
    const words = kind.fields.flatMap((field) => [
      ...field.headings,
      ...(field.weak ?? []),
      ...(field.words ?? []),
    ]);
    expect(words.filter((word) => word === "" || /[\s（）：]/u.test(word))).toEqual([]);
  });
});

test("a field that a kind does not have is undefined", () => {
  expect(fieldOf(kindById("award"), "cash")).toBeUndefined();
});
