import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { typeByHead } from "./head-noun.ts";
import { isOrdinary } from "./member.ts";

/** The rule of a kind of data that a notice names by what it is about. */
const ABOUT = "data-type.about-something";

/** A noun and what is said to be about it: 備品管理に関する情報, 通報に係る記録. */
const NAMED =
  /(?<topic>[一-龠ァ-ヶーA-Za-z\d・の]{2,20})に(?:関する|関わる|係る|ついての)(?:各種|個人|の)?(?:情報|データ|資料|記録)(?:等|など)?(?!を(?:お知らせ|お届け|提供する|発信|掲載する|周知|交換))(?=[がはもを、,」)やと及並・]|$)/gu;

/** People, those who write, the incident itself: the data are theirs, or no data at all. */
const NO_TOPIC = anyOf(
  [
    // People and bodies.
    /個人|氏|名|客|客様|客さま|顧客|会員|者|員|生|社|様|方|人/u,
    /児童|生徒|園児|徒|子ども|子供|世帯|相手|取引先|企業|法人|民|患者|学校|病院|大学|団体/u,
    // What refers to something told.
    /本件|案|件|これら?|それら?|上記|以下|下記|当該|その他/u,
    // What happened, and what is done about it.
    /事故|被害|漏えい|漏洩|流出|紛失|攻撃|アクセス|対応|対策|調査|セキュリティ|保護|取扱い?|取り扱い|インシデント|防止|脆弱性|問い合わせ/u,
    // What is offered and run.
    /サービス|製品|商品|サイト|システム|業務|保守|運用/u,
    // What of it is told.
    /内容|詳細|状況|原因|経緯/u,
  ],
  "u",
  { after: /(?:等|など)?$/u },
);

/** 「…に関する情報を送る」という(メール): what a message says of itself. */
const TITLE = /^(?:という|と題|との|と称|の件)/u;

/** Kinds of data that are named by what they are about, where no wording of the tables stands in them. */
export function aboutSomething({ normal: { text } }: ReadPassage, hits: readonly Hit[]): readonly Hit[] {
  if (!text.includes("に関") && !text.includes("に係る") && !text.includes("についての")) return [];
  return [...matchesOf(NAMED, text)].flatMap((match): readonly Hit[] => {
    const topic = match.groups?.topic ?? "";
    const end = match.index + match[0].length - (/(?:等|など)$/u.exec(match[0])?.[0].length ?? 0);
    const opened = text.lastIndexOf("「", match.index);
    const start = opened >= 0 && match.index - opened <= 24 && text.charAt(end) === "」" ? opened + 1 : match.index;
    const closed = text.indexOf("」", end);
    if (opened > text.lastIndexOf("」", match.index) && closed >= 0 && TITLE.test(text.slice(closed + 1, closed + 6)))
      return [];
    const inside = hits.filter((hit) => hit.start < end && start < hit.end);
    if (NO_TOPIC.test(topic) || !inside.every((hit) => isOrdinary(hit) && hit.end - hit.start === topic.length))
      return [];
    return [{ table: "data-type", rule: ABOUT, code: inside[0]?.code ?? typeByHead(topic), start, end }];
  });
}
