// The activities of the year, told in three places: Children's Day, what else was for pupils, and what the 五老 did.

import { numberOf, textOf } from "../../summary/registers";
import type { Counted } from "../../summary/sources";
import type { ActivityFact } from "../facts";
import { dayOf, type GatherContext } from "./context";
import { byDay } from "./leadership";

const CHILDRENS_DAY = /六一|6\s*[.·]\s*1\s*(?:儿童|节)|儿童节/u;
const PUPILS =
  /学生|儿童|少年|青少|孩子|子女|未成年|学校|中小学|幼儿|国防教育|法治|法制|禁毒|防溺水|党史|红色|爱国|传统|主题教育|思想道德|心理|安全教育|夏令营|家庭教育|家风|阅读|读书/u;
/** What a clerk jots down about papers rather than about the activity. */
const BOOKKEEPING = /票|报销|报账|账|补登|待|未|核|经费|元/u;

type Place = "childrenDay" | "education" | "service";

function placeOf({ record }: Counted): Place {
  const name = `${textOf(record, "category")} ${textOf(record, "activity")}`;
  if (CHILDRENS_DAY.test(name)) return "childrenDay";
  return PUPILS.test(`${name} ${textOf(record, "remark")}`) ? "education" : "service";
}

function activityOf(one: Counted, mask: GatherContext["mask"]): readonly ActivityFact[] {
  const day = dayOf(one);
  if (day === null) return [];
  const { record } = one;
  const remark = textOf(record, "remark");
  return [
    {
      day,
      name: mask(textOf(record, "activity")),
      place: mask(textOf(record, "place")),
      leader: mask(textOf(record, "leader")),
      people: numberOf(record, "people"),
      handouts: numberOf(record, "handouts"),
      handoutKinds: numberOf(record, "handoutKinds"),
      consultations: numberOf(record, "consultations"),
      remark: BOOKKEEPING.test(remark) ? "" : mask(remark),
    },
  ];
}

/** By day; null where the workbook has no register of activities. */
export function gatherActivities(
  { book, mask }: Pick<GatherContext, "book" | "mask">,
  place: Place,
): readonly ActivityFact[] | null {
  const activities = book.of("activity");
  if (activities === null) return null;
  return activities
    .filter((one) => placeOf(one) === place)
    .flatMap((one) => activityOf(one, mask))
    .sort(byDay);
}
