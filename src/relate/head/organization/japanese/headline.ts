import { anyOf } from "../../../../text/any-of.ts";
import { unitsOf } from "../../../../text/units.ts";
import type { Reading } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { isOther } from "./other.ts";

/** Who a headline begins with, as papers write it: ○○大、名簿を紛失. */
const HEADED = /^(?:【[^【】]{1,16}】\s?)?(?<name>[^\s、。「」『』()【】:：]{2,24})、/u;
/** Openings that are no names. */
const NO_NAME = anyOf(
  [
    // More than a name.
    /[をがはにで]$/u,
    anyOf(
      [
        // Data and papers.
        /データ|情報|名簿|書類|文書|カルテ|名刺|メール|アドレス|パスワード|アカウント|カード|写真|動画|答案|通知表|封筒/u,
        // Devices and sites.
        /USB|メモリー?|パソコン|端末|ファイル|ホームページ|サイト|システム|サーバー?/u,
        // What happened, and what is done about it.
        /ウイルス|ランサムウェア|攻撃|アクセス|被害|対策|管理|調査|再発|謝罪/u,
        // Who did it.
        /委託先|職員ら|社員ら/u,
      ],
      "u",
      { after: /$/u },
    ),
    // What stands in front of a name.
    /^(?:本日|今回|当|弊|本|同|一部|重要|注意|速報|続報|[0-9]|個人情報|情報|サイバー|不正|約|また)/u,
    // A person, a figure, an incident.
    /(?:さん|氏|容疑者|男性|女性|教諭|職員|[0-9]件|[0-9]人|流出|漏えい|漏洩|紛失)$/u,
  ],
  "u",
);
/** How headlines shorten what a body is: 中高 for 中学・高校, 大 for 大学. */
const SHORT = /(?:中高|市教委|県教委|教委|大|高|中|小|社|署)$/u;
/** How far into the first sentence the name may stand: ○○県の○○大は. */
const OPENING = 24;
const isInName = unitsOf(/[\p{Script=Han}\p{Script=Katakana}ー々ヶ・]/u);

/** The body that a headline puts in front of a comma and the first sentence is about; given as the sentence writes it. */
export function headlinedIn(reading: Reading, head: number, title: Title | null): Found | null {
  const name = HEADED.exec(title?.text.normalize("NFKC") ?? "")?.groups?.name;
  if (name === undefined || NO_NAME.test(name) || isOther(name)) return null;
  for (let passage = head; passage < Math.min(reading.passages.length, head + 2); passage++) {
    const text = reading.passages[passage]?.normal.text ?? "";
    const stem = text.slice(0, OPENING + name.length).includes(name) ? name : name.replace(SHORT, "");
    const start = text.indexOf(stem);
    if (start < 0 || start > OPENING || stem.length < 2) continue;
    let end = start + stem.length;
    while (end < text.length && end - start < 40 && isInName(text.charCodeAt(end))) end++;
    // What runs on may be a section or a thing of the body; then the headline's own words are the name.
    const isWhole = /^(?:[はがのにでと(、]|による?)/u.test(text.slice(end));
    const isPart = /(?:部|課|室|局|係|職員|教員|社員|学部)$/u.test(text.slice(start, end));
    return { passage, start, end: isWhole && !isPart ? end : start + stem.length, rule: "organization.subject" };
  }
  return null;
}
