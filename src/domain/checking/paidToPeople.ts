// Cash handed to people, such as awards and comfort money, stands on the list that they signed and needs no invoice. What
// is bought to be handed out does.

import type { SourceRecord } from "../fitting/fit";
import { textIn } from "./rowText";

const CASH = /奖学|奖优|奖励|奖金|慰问金|慰问款|助学[金款]|资助[金款]|补助金|签领|签收|领款|发放表/u;
const BOUGHT = /购|采买|买|定制|制作|印[刷制]/u;
const SHOP = /书店|商店|商行|超市|商场|公司|经营部|门市|店$|厂$/u;

export function isPaidToPeople(record: SourceRecord): boolean {
  const purpose = textIn(record, "purpose");
  const payee = textIn(record, "payee");
  if (BOUGHT.test(purpose) || SHOP.test(payee)) return false;
  return CASH.test(textIn(record, "category") + purpose + payee + textIn(record, "remark"));
}
