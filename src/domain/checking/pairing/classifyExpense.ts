// Which expenses name an award or a visit. The category decides where it names one or something else; where it is blank or
// says nothing (其他, 现金), the purpose does. Goods and what a trip costs stand on their own receipt.

import { saysFuel } from "../../summary/figures/expenseFigures";
import type { GroundKind } from "./grounds";

export interface Naming {
  /** What it names; empty where it is an expense like any other. */
  readonly kinds: readonly GroundKind[];
  /** Whether it must have its ground in a register; what may be goods or costs need not. */
  readonly needsGround: boolean;
}

const AWARD = /奖|三好|考取|考上|录取|金榜|学习书籍/u;
const VISIT = /慰问|走访|看望|探望|家访|送温暖|帮扶/u;
const EITHER = /助学|资助|救助|困难补助|补助金/u;
/** Categories that say nothing of what for. */
const VAGUE =
  /^(?:其[他它].*|杂[项费]|未分类|现金|转账|支出|费用|经费|公用经费|专项经费|商品和?服务支出|对?个人.*|关工委经费|无|[-—/]+)?$/u;

/** Money into people's hands. */
const CASH = /慰问[金款]|现金|奖[学励]?金|助学[金款]|补助|红包/u;
/** What is bought to go with an award, and what ceremonies cost. */
const AWARD_COSTS =
  /奖品|证书|奖[状牌杯]|锦旗|文具|书包|用品|制作|印[制刷]|打印|复印|横幅|会场|布[置展]|照相|摄影|餐|饭|茶|饮水|矿泉水|水果|快递|邮/u;
const GOODS =
  /物[品资]|慰问品|礼[品物]|书|衣|鞋|棉|被子|被褥|大米|面粉|食用油|牛奶|月饼|粽|食品|玩具|粮|购|买|住宿|租车|车费|车票|过路|停车|资料/u;

/** The same lists wherever the same is named, so that what is known of one is known of all. */
const NEITHER: readonly GroundKind[] = [];
const ONLY_AWARD: readonly GroundKind[] = ["award"];
const ONLY_VISIT: readonly GroundKind[] = ["visit"];
const BOTH: readonly GroundKind[] = ["award", "visit"];

function kindsNamed(text: string): readonly GroundKind[] {
  if (EITHER.test(text)) return BOTH;
  const [isAward, isVisit] = [AWARD.test(text), VISIT.test(text)];
  if (isAward) return isVisit ? BOTH : ONLY_AWARD;
  return isVisit ? ONLY_VISIT : NEITHER;
}

/** What a category says, read once for all rows that have it. */
export interface CategoryWords {
  readonly isVague: boolean;
  readonly kinds: readonly GroundKind[];
  readonly isFuel: boolean;
}

/** @param category without blanks */
export function readCategory(category: string): CategoryWords {
  return { isVague: VAGUE.test(category), kinds: kindsNamed(category), isFuel: saysFuel(category) };
}

/** What a purpose says, likewise. */
export interface PurposeWords {
  readonly kinds: readonly GroundKind[];
  readonly isFuel: boolean;
  readonly isCash: boolean;
  readonly isAwardCost: boolean;
  readonly isGoods: boolean;
}

/** @param purpose without blanks */
export function readPurpose(purpose: string): PurposeWords {
  return {
    kinds: kindsNamed(purpose),
    isFuel: saysFuel(purpose),
    isCash: CASH.test(purpose),
    isAwardCost: AWARD_COSTS.test(purpose),
    isGoods: GOODS.test(purpose),
  };
}

const NOTHING: Naming = { kinds: NEITHER, needsGround: false };
const namingsOf = (kinds: readonly GroundKind[]): readonly [Naming, Naming] => [
  { kinds, needsGround: false },
  { kinds, needsGround: true },
];
const NAMINGS = new Map([ONLY_AWARD, ONLY_VISIT, BOTH].map((kinds) => [kinds, namingsOf(kinds)]));

/** The same object for the same naming: there may be very many. */
function naming(kinds: readonly GroundKind[], needsGround: boolean): Naming {
  return NAMINGS.get(kinds)?.[needsGround ? 1 : 0] ?? NOTHING;
}

/** Whatever else the row says: most expenses of an office are for neither. */
export function isForSomethingElse(category: CategoryWords, purpose: PurposeWords): boolean {
  return category.isFuel || purpose.isFuel || (!category.isVague && category.kinds.length === 0);
}

/**
 * @param hasInvoice bought from somebody who writes invoices: hardly money into people's hands
 * @param namesPerson a person of the registers of awards or visits stands in the row
 */
export function classifyExpense(
  category: CategoryWords,
  purpose: PurposeWords,
  hasInvoice: boolean,
  namesPerson: boolean,
): Naming {
  const named = category.isVague ? purpose.kinds : category.kinds;
  const isNamed = named.length > 0 || (category.isVague && namesPerson);
  if (!isNamed || isForSomethingElse(category, purpose)) return NOTHING;
  if (named.length === 0) return naming(BOTH, false);
  const { isCash, isAwardCost, isGoods } = purpose;
  const isCost = !isCash && (isGoods || isAwardCost);
  if (isCost && !named.includes("award")) return NOTHING;
  const kinds = isCost ? ONLY_AWARD : named;
  const isSure = isCash || (kinds.includes("award") ? !isAwardCost : !hasInvoice);
  return naming(kinds, isSure);
}
