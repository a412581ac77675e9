// The words of the browser edition where many bureaus' workbooks are rolled up. What stands in the written workbook is in
// zhRollup.

const MINUTE = 60;
const HALF = 30;
/** Of the files that are being read at once so many are named. */
const MOST_NAMED = 3;

function timeLeft(seconds: number): string {
  if (seconds < HALF) return "不到半分钟";
  if (seconds < MINUTE) return "不到 1 分钟";
  return `${Math.ceil(seconds / MINUTE)} 分钟`;
}

export const zhRollupPlace = {
  title: "汇总多个单位",
  enter: "汇总多个单位…",
  enterHint: "把许多单位交来的工作簿汇总成一本：各单位的数字、合计、查出的问题、没有读出来的文件。",
  entering: (done: number, total: number) => `正在汇总 ${done}/${total}`,
  back: "回到工作簿",
  loading: "请稍等…",
  notLoaded: "这一部分没有取到，请检查助手的服务还开着没有，再试一次。",
  loadAgain: "再试一次",
  dropHere: "松开鼠标：一个文件就打开它，几个文件或者文件夹就汇总",
  dropMore: "松开鼠标，加进要汇总的文件里",

  lead: "把各单位交来的工作簿（.xlsx）一起选上，汇总成一本：每个单位一行，合计是活的公式，查出的问题和没有读出来的文件都列着。",
  how: [
    "每一本都照它自己的『关工设置』去认，表的样子不必相同；原来的文件不会被改动。",
    "文件只在这台电脑上读，不会发到任何地方；结果里学生姓名写成“王**”，证件号和电话隐去。",
  ],
  chooseFiles: "选择文件…",
  chooseMoreFiles: "再加文件…",
  chooseFolder: "选择文件夹…",
  chooseMoreFolder: "再加文件夹…",
  orDrop: "也可以把文件或者文件夹拖到这里来；文件夹里面的文件夹也看。",
  listing: "正在看文件夹里有哪些工作簿…",
  chosen: (count: number) => `选了 ${count} 个文件`,
  showFiles: "看是哪些文件",
  remove: "去掉",
  removeOf: (path: string) => `去掉“${path}”`,
  clear: "全部去掉",
  year: "汇总哪一年",
  usualYear: "记录最多的那一年",
  yearOption: (year: number) => `${year} 年`,
  yearWithRecords: (year: number, records: number) => `${year} 年（${records} 条记录）`,
  start: (count: number) => `汇总这 ${count} 个单位的工作簿`,
  goOn: "继续",
  passedOver: {
    twice: (path: string) => `“${path}”已经在里面了，只算一次。`,
    "open-elsewhere": (path: string) => `“${path}”是 Excel 打开着文件时的临时文件，没有算进去。`,
    "no-workbooks": (count: number) => `文件夹里另有 ${count} 个不是 .xlsx 的文件，没有算进去。`,
    "unreadable-folder": (path: string) => `文件夹“${path}”没有读全，请检查权限，或者直接选里面的文件。`,
  },
  notWhileWorking: "正在汇总，这时不能加文件。请等它做完，或者先按“停止”。",

  working: {
    first: "正在读各单位的工作簿",
    "other-year": (year: number) => `有的工作簿记录最多的是别的年份，正在按 ${year} 年重算`,
  },
  progress: (done: number, total: number) => `${done} / ${total}`,
  current: (paths: readonly string[]) =>
    `正在读：${paths.slice(0, MOST_NAMED).join("、")}${paths.length > MOST_NAMED ? `等 ${paths.length} 个` : ""}`,
  timeLeft: (seconds: number) => `这一遍大约还要${timeLeft(seconds)}`,
  meanwhile: "可以先回到工作簿做别的事，汇总在后面接着做；关掉这个网页就停了。",
  stop: "停止",
  stopped: (done: number, total: number) => `停下来了：${total} 个文件读完了 ${done} 个。`,
  stoppedToDo: "读完的都还在，“继续”就从这里接着读。关掉这个网页，就要从头读了。",
  takeDone: (done: number) => `只汇总读完的 ${done} 个`,

  done: (year: number, bureaus: number) => `${year} 年：汇总了 ${bureaus} 个单位。`,
  unreadCount: (count: number) => `有 ${count} 个文件没有读出来，原因在下面。`,
  allRead: "所有文件都读出来了。",
  partial: (count: number) => `您停下来的时候还有 ${count} 个文件没有读，没有算在里面。`,
  save: "保存汇总工作簿",
  saving: "正在写出汇总工作簿…",
  saved: (file: string) => `已存到浏览器的下载文件夹：${file}`,
  fileName: (year: number) => `${year}年各单位汇总.xlsx`,
  notBuilt: "汇总工作簿没有写出来。请再试一次；仍然不行，请少选几个文件，分几次汇总。",
  inTheBook: "保存的工作簿里还有：全部数字、按类别的数字、逐条检查明细、没有计入的记录。",
  parquet: "要给数据库程序读的数据文件（Parquet），请用命令行 guangong rollup --parquet。",
  gatherMore: "加文件或去掉文件…",
  table: "各单位主要数字",
  checks: "检查",
  counts: { error: "错误", warning: "提醒" },
  figuresNote:
    "金额单位：元。人数是各单位人数相加：同一个人在两个单位都有登记的，会算两次。空白表示这个单位没有这一种登记表。",
  findings: "各单位检查情况",
  findingsOf: (error: number, warning: number, note: number) =>
    `错误 ${error} 处，提醒 ${warning} 处，提示 ${note} 处`,
  noFindings: "查过的地方没有发现问题。",
  moreFindings: (count: number) => `这里没有列出的还有 ${count} 处，打开这本工作簿可以看全。`,
  file: (path: string) => `文件：${path}`,
  openBook: "打开这本工作簿",
  openBookOf: (name: string) => `打开${name}的工作簿`,
  unread: (count: number) => `没有读出来的文件（${count} 个）`,
  notReached: "停下来的时候还没有读到它，没有算进去。",
  gone: "这个文件现在读不出来：选好以后可能被移走、改名、改动过，或者正被别的程序占用。请再选一次。",
  lost: {
    tooLong: (seconds: number) =>
      `过了 ${Math.round(seconds / MINUTE)} 分钟还没有读完，没有再等。请单独打开这本工作簿看看，把往年的表另存成单独的工作簿，再试一次。`,
    outOfMemory: "这本工作簿太大，内存不够。请把往年的表另存成单独的工作簿，再试一次。",
    crashed: (detail: string) =>
      `读这本工作簿时程序自己出了差错，请把这一行发给维护人员：${detail.replaceAll("\n", " ")}`,
  },
  failures: {
    nothing: "这些文件没有一个能汇总。原因在下面。",
    "no-year": "这些工作簿里没有写明年份的记录。请在下面选定是哪一年，再汇总一次。",
    "no-workers":
      "浏览器没有让这个网页在后台读文件，没有汇总成。请刷新网页再试；网页是从文件夹里直接打开的，请改用 npm start 打开。",
    fault: "程序自己出了差错，没有汇总成。请再试一次；仍然不行，请把下面这一行发给维护人员。",
  },
};

export type RollupPlaceTexts = typeof zhRollupPlace;
