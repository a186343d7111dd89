import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import { behindOf, type FigureContext, inFrontOf, says } from "../figure-context.ts";

/** 手術11件を延期, 転院をお願いした患者様は8名, 約2万人が利用できなかった: what the service had to do without, and who had to do without it. */
export const isDisruption = (context: FigureContext, thing: Thing): boolean => {
  if (context.reading.language === "en") return false;
  const front = inFrontOf(context, 40);
  const behind = behindOf(context, 50);
  if (PUT_OFF_BEFORE.test(front.slice(-30)) || (BOOKED.test(front.slice(-30)) && PUT_OFF.test(behind))) return true;
  if (!WAITING.has(thing) || says([...context.deedsBefore, ...context.deedsAfter], "exposed", "slipped")) return false;
  return wentWithout(front) || goesWithout(behind) || TWICE.test(behind);
};

/** What somebody wanted of a service. */
const BOOKED = anyOf(
  [
    /手術|診療|検査|予約|健診|検診|外来|入院|救急|搬送|接種|列車|便|バス|授業|講義|試験|公演|試合/u,
    /行事|イベント|出荷|配送|納品|注文|工事|会議|相談|面談|レッスン|講座|ツアー|宅配|配達|お届け|発送/u,
  ],
  "u",
  { after: /[^、。]{0,10}$/u },
);
const PUT_OFF = anyOf(
  [/延期|中止|休止|見合わせ|取りやめ|取り止め|キャンセル|遅延|遅れ|欠航|運休|休講|断っ|断り|お断り|制限/u],
  "u",
  { before: /^(?:ほど|程度|以上)?(?:を|が|は|の|に|で|について)?[^、。]{0,14}/u },
);
const PUT_OFF_BEFORE = anyOf(
  [
    /延期|中止|休止|キャンセル|転院|搬送|受け?入れの?(?:停止|制限)|遅延|遅れ|遅配|不着|欠航|運休|休講/u,
    /二重に?(?:受け?付け|引き?落とし|請求|予約|決済)/u,
  ],
  "u",
  { after: /[^、。が0-9]{0,16}$/u },
);

/** A service did not work. */
const FAILED = anyOf(
  [
    // Nobody could use it: 利用できなかった, ご利用いただけない.
    /(?:でき|使え|つながら|繋がら|いただけ|開け|送れ|受け取れ)(?:な(?:い|く|かった)|ず|ません)/u,
    // Only with trouble.
    /(?:つながり|繋がり|利用し|ご利用いただき|使い|見|閲覧し|アクセスし)(?:にく|づら|ずら)(?:い|く|かった)/u,
    /不通|停電|断水|通信障害/u,
  ],
  "u",
);

/** 注文ができなかった組合員数は|, ログインできなくなったお客様は約|: who went without. */
const wentWithout = (front: string): boolean => {
  const clause = front.slice(Math.max(...["、", "。"].map((stop) => front.lastIndexOf(stop))) + 1);
  return FAILED.test(clause) && !/(?:こと|ため|ので|[たすん]が)、?$/u.test(clause);
};

/** |のお客様がログインできない状態: who goes without; but 連絡できない of those who were to be told is another matter. */
const goesWithout = (behind: string): boolean => {
  const said = DOER.exec(behind);
  const clause = said === null ? "" : (behind.slice(said[0].length).split(/[、。]/u)[0] ?? "");
  return FAILED.test(clause) && !/連絡|特定|確認|否定|判別|発見/u.test(clause);
};
const DOER = /^(?:の[^、。はがを]{1,14})?(?:が|で|において|にて|では|の間で)、?/u;

/** |の二重決済が発生: what a system did twice. */
const TWICE = /^の(?:二重|重複)(?:決済|請求|引き?落とし|課金|注文|予約|登録|発送)/u;

/** Who and what may have had to wait for a service. */
const WAITING: ReadonlySet<Thing> = new Set(["person", "record", "card", "bank_account", "account"]);

/** In a notice of an outage: whom and what it befell, of whom no data were lost. */
export const isOfOutage = ({ at, deedsBefore, deedsAfter }: FigureContext, thing: Thing): boolean =>
  WAITING.has(thing) &&
  [...deedsBefore, ...deedsAfter].every(
    ({ code, start, end }) => !LEAKS.has(code) || /影響|対象|該当/u.test(at.text.slice(start, end)),
  );

const LEAKS: ReadonlySet<string> = new Set(["exposed", "slipped", "compromised"]);
