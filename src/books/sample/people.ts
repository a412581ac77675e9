// Everybody in the sample is invented, after plants and seasons.

export const OFFICE = "青禾县畜牧水产局关工委";

export interface Pupil {
  readonly name: string;
  readonly gender: "男" | "女";
  readonly school: string;
  readonly grade: string;
  readonly parent: string;
  readonly unit: string;
}

/** Children of the bureau's own staff. */
export const STAFF_CHILDREN: readonly Pupil[] = [
  {
    name: "林春晓",
    gender: "女",
    school: "青禾县第一小学",
    grade: "四年级",
    parent: "林远山",
    unit: "办公室",
  },
  {
    name: "周夏荷",
    gender: "女",
    school: "青禾县第一小学",
    grade: "六年级",
    parent: "周长河",
    unit: "畜牧站",
  },
  { name: "吴秋实", gender: "男", school: "青禾县第二中学", grade: "初一", parent: "吴大田", unit: "水产站" },
  { name: "郑冬青", gender: "男", school: "青禾县第二中学", grade: "初三", parent: "郑松林", unit: "兽医站" },
  { name: "柳 新", gender: "男", school: "青禾县实验小学", grade: "二年级", parent: "柳岸", unit: "财务股" },
  { name: "梁小满", gender: "女", school: "青禾县第一中学", grade: "高一", parent: "梁谷雨", unit: "畜牧站" },
];

/** Admitted to an undergraduate course this year. */
export const GRADUATES: readonly Pupil[] = [
  { name: "叶知秋", gender: "女", school: "青禾县第一中学", grade: "高三", parent: "叶长青", unit: "水产站" },
  { name: "江月明", gender: "男", school: "青禾县第一中学", grade: "高三", parent: "江帆", unit: "办公室" },
];

export interface HelpedPupil {
  readonly name: string;
  readonly gender: "男" | "女";
  readonly born: string;
  readonly school: string;
  readonly grade: string;
  readonly guardian: string;
  readonly category: "留守儿童" | "困境在校生";
  readonly helper: string;
}

/** The four pupils of the village the bureau is paired with. */
export const HELPED_PUPILS: readonly HelpedPupil[] = [
  {
    name: "石小麦",
    gender: "男",
    born: "2010.3",
    school: "石桥村小学",
    grade: "四年级",
    guardian: "石老根",
    category: "留守儿童",
    helper: "梅向阳",
  },
  {
    name: "田豆豆",
    gender: "女",
    born: "2011.7",
    school: "石桥村小学",
    grade: "三年级",
    guardian: "田奶奶",
    category: "留守儿童",
    helper: "兰清谷",
  },
  {
    name: "谷雨晴",
    gender: "女",
    born: "2008.4",
    school: "河口镇中学",
    grade: "初一",
    guardian: "谷长生",
    category: "困境在校生",
    helper: "竹有节",
  },
  {
    name: "苗壮壮",
    gender: "男",
    born: "2009.11",
    school: "河口镇中学",
    grade: "初一",
    guardian: "苗婶",
    category: "困境在校生",
    helper: "菊南山",
  },
];

export interface Elder {
  readonly name: string;
  readonly gender: "男" | "女";
  readonly group: string;
  readonly born: string;
  readonly specialty: string;
  /** Yuan given in the spring of 2020. */
  readonly gave: number;
}

/** The 五老 of the bureau: fourteen retired party members. */
export const ELDERS: readonly Elder[] = [
  { name: "梅向阳", gender: "男", group: "老干部", born: "1949.5", specialty: "党建", gave: 200 },
  { name: "兰清谷", gender: "女", group: "老教师", born: "1951.8", specialty: "语文", gave: 100 },
  { name: "竹有节", gender: "男", group: "老专家", born: "1953.2", specialty: "肉牛养殖", gave: 100 },
  { name: "菊南山", gender: "女", group: "老模范", born: "1950.10", specialty: "财务", gave: 100 },
  { name: "松鹤年", gender: "男", group: "老战士", born: "1946.1", specialty: "国防教育", gave: 100 },
  { name: "柏长春", gender: "男", group: "老干部", born: "1948.12", specialty: "法律", gave: 100 },
  { name: "桂飘香", gender: "女", group: "老专家", born: "1954.9", specialty: "蛋鸡养殖", gave: 100 },
  { name: "杨柳青", gender: "男", group: "老专家", born: "1952.3", specialty: "动物防疫", gave: 100 },
  { name: "樊长江", gender: "男", group: "老干部", born: "1947.6", specialty: "水产", gave: 100 },
  { name: "杜若兰", gender: "女", group: "老教师", born: "1955.4", specialty: "数学", gave: 100 },
  { name: "白杨林", gender: "男", group: "老干部", born: "1950.7", specialty: "宣传", gave: 100 },
  { name: "丁香远", gender: "女", group: "老模范", born: "1953.11", specialty: "妇女工作", gave: 100 },
  { name: "槐荫堂", gender: "男", group: "老战士", born: "1945.8", specialty: "武术", gave: 100 },
  { name: "榆钱儿", gender: "男", group: "老专家", born: "1956.2", specialty: "饲料", gave: 70 },
];
