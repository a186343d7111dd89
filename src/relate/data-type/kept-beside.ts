import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Reading } from "../reading.ts";
import type { Run } from "./run.ts";

/** …も保管していた: what lay in the same place as something else. */
const KEPT =
  /^(?:\([^()]{0,20}\))?(?:等|など)?(?:[^、。がはをも]{0,8}(?:枚|部|冊|通|件|[名人]分))?も(?:一緒に|同じく|合わせて|あわせて|同様に)?(?:保管|収納|収め|保存|管理|綴|とじ|入って|入れて|置いて|置かれ|格納|所蔵)/u;

/** …in a place that nobody loses or carries off: 書庫には, 同じ棚に. */
const PLACE =
  /(?:金庫|書庫|保管庫|倉庫|ロッカー|キャビネット|棚|引き?出し|保管場所|職員室|事務室|保健室|校長室|準備室|教室|執務室|机)(?:の?[内中])?に(?:は|も)?、?[^、。はが]{0,16}、?[^、。はが]{0,16}$/u;

/** Words that set one thing beside another. */
const BESIDE = /(?:ほか|他|外)に[はも]?|別に|一緒に|同じ[^、。]{0,10}に/u;

/** How things and data get lost. */
const LOSS = /紛失|漏えい|漏洩|流出|盗難|廃棄|被害|所在不明/u;

/** What says of a thing that it is still there, or of another that it alone is gone. */
const SPARED = anyOf(
  [
    // 紛失したのは名簿に限られる.
    anyOf([LOSS], "u", { after: /(?:した(?:もの|の)|が確認された(?:もの|の))?は、?[^、。]{0,24}(?:に限|のみ|だけ)/u }),
    // 診断書の紛失はありません, 紛失していない.
    anyOf([LOSS, /異常/u], "u", {
      after:
        /(?:などの被害)?(?:は|も|して(?:は)?)、?(?:一切|確認されて)?(?:な[いかく]|いな[いか]|いませ|おらず|おりませ|ありませ|ございませ)/u,
    }),
    /(?:なくなっ|無くなっ|盗まれ|捨てられ|廃棄され|持ち去られ)て(?:は|も)?(?:いな[いか]|いませ|おらず|おりませ)/u,
    /無事|(?:残って|残され|残存し)|所在[をはが](?:全て|すべて|いずれも)?確認|(?:見つか|発見)(?:った|って|り|され|し)/u,
    // 名簿以外に紛失したものはない.
    /以外に(?:紛失|なくな|無くな|被害|盗)/u,
  ],
  "u",
);

/** Whether things still spared may be spoken of here: a bag that is gone takes along what lay in it beside. */
const WHOLE = /ごと(?:なくな|無くな|紛失|盗|持ち去)/u;

/**
 * Whether data only lay beside what is gone: 棚にはほかに通知表も保管されていた, 一緒に保管していた診断書の紛失はありません. What was kept in the same
 * place and is said or implied not to be among what was lost is no data of the incident.
 */
export function isKeptBeside({ normal, sentences }: ReadPassage, { start, end }: Run): boolean {
  const sentence = sentenceOf(sentences, start);
  if (sentence === undefined) return false;
  const { text } = normal;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const next = text.slice(sentence.end, sentence.end + 60);
  if (WHOLE.test(before) || WHOLE.test(after)) return false;
  const kept = KEPT.test(after);
  const beside = BESIDE.test(before) || /一緒に/u.test(after.slice(0, 40));
  if (kept && PLACE.test(before)) return true;
  const told = /が、/u.test(after)
    ? after
    : `${after}${/^(?:なお、)?(?:こちら|いずれ|これら|それら)/u.test(next) ? next : ""}`;
  return (kept || beside) && SPARED.test(told);
}

/** One of several forms that a record is made of: 様式2, 第1部, 別紙3. */
const FORM = "(?:様式|別紙|別表|シート|第)[0-9A-Z]{1,2}(?:号|部|票|表)?|[0-9IVⅠ-Ⅹ]{1,3}部";
const GONE = new RegExp(
  `(?:紛失|廃棄|流出|漏えい|漏洩|盗難|所在不明)[^、。]{0,10}(?:の|もの)は、?[「『]?(?<form>${FORM})`,
  "gu",
);
const LED = new RegExp(
  `(?<form>${FORM})[」』]?(?:(?:\\([^()]{0,30}\\))?[」』]?に?は、?[^。]{0,60}|\\([^()]{0,30})$`,
  "u",
);
const FOLLOWED = new RegExp(`^(?:等|など)?[のがを][^、。はが]{0,16}?[「『]?(?<form>${FORM})`, "u");

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** The forms a notice says are those that were lost. */
function formsGone(reading: Reading): ReadonlySet<string> {
  const found =
    known.get(reading) ??
    new Set(
      reading.passages.flatMap(({ normal: { text } }) =>
        [...matchesOf(GONE, text)].map(({ groups }) => groups?.form ?? ""),
      ),
    );
  known.set(reading, found);
  return found;
}

/** Whether data stand on a form that is not the one that was lost: 評定が記載された様式2, 紛失したのは様式1です. */
export function isOnAnotherForm(reading: Reading, { normal: { text }, sentences }: ReadPassage, run: Run): boolean {
  const gone = formsGone(reading);
  if (gone.size === 0) return false;
  const sentence = sentenceOf(sentences, run.start);
  const form =
    FOLLOWED.exec(text.slice(run.end, sentence?.end))?.groups?.form ??
    LED.exec(text.slice(Math.max(sentence?.start ?? 0, run.start - 100), run.start))?.groups?.form;
  return form !== undefined && !gone.has(form) && [...gone].some((other) => kindOf(other) === kindOf(form));
}

/** What forms are called without their number. */
const kindOf = (form: string): string => form.replace(/[0-9A-ZⅠ-Ⅹ]{1,3}/u, "");
