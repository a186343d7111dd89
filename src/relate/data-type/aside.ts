import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Run } from "./run.ts";

/** What a kind of data that did not get out is in its sentence, by the words behind it. */
const ROLES = {
  /** Where something went, or from where: メールアドレス宛に, 電話番号から; but 番号から推測される is of the number itself. */
  way: [/^(?:宛|あて|へ)/u, /^から(?!.{0,12}(?:推測|特定))/u, /^以外(?:へ|に|の)/u],
  /** To what something was done: 住所に届けた; but 氏名に加え, 名簿に記載された go on with it. */
  goal: [
    /^に(?!つい|関す|関し|係|加え|含|記載|より漏|添付され)/u,
    /^に(?:関する|係る)(?=[一-龠]{1,4}の(?:証明書|通知|案内|手続))/u,
  ],
  /** By what means: 電話番号を使って, IDで(ログイン), パスワードにより. */
  means: [
    /^を(?:経由|利用|用い|使っ|お知らせ|貼り|検索|抽出|選択|照合|手入力|頼り|もと|基に|名乗|装|かた)/u,
    /^に(?:より|よって)/u,
    /^を入れ(?:て|た(?:ところ|際)|ると)(?!送|発|投|公)/u,
    /^で(?:ロ|不|認)/u,
    /^のため(?!に)/u,
  ],
  /** What was got wrong or looked up: 住所が誤って, 番号を押し間違え. */
  mistake: [
    /^(?:が|の入力|の登録)誤(?:り|って)/u,
    /^を(?:誤(?:入力|記載|登録|認|って(?:入力|登録|抽出|設定|選択|指定|検索|記載|記入|認識|聞|伝え))|間違え?(?!て(?:送|渡|公|掲|添))|(?:書き|打ち|押し)(?:誤|間違)|取り違)/u,
    /^を(?:入力|登録|確かめ|聞|尋ね|伺|知ら)/u,
  ],
  /** What it is said not to be, or of whom it is said: 電話番号ではない, 発送先である会社. */
  predicate: [
    /^では(?:ない|なか)/u,
    /^である(?=[一-龠])/u,
    // 住所として以前の勤務先が登録されていた: what it had been taken for.
    /^として、?[^、。をは]{2,24}が(?:登録|入力|設定|記載|使)/u,
  ],
  /** Whose it is, or what was done with it by right: 勤務先の方, 登録の変更, 証明書の交付. */
  owner: [
    /^(?:の|を)(?:交付|発行|申請)(?![日書済年])/u,
    /^の(?:留守|持ち主|不正|悪用|使用(?!量|料|者|日|状況))/u,
    /^の(?:方|児童|生徒|学生|職員|教員|教諭|お客|患者|会員|社員|担当|ない方)/u,
    /^の(?:ご?登録の?(?:な|無)|変更|再設定|入力|ご登録|削除|廃棄|破棄|回収)/u,
  ],
} as const;

const OBLIQUE = anyOf(Object.values(ROLES).flat(), "u");

/** Whether data are named as a means, a way or whose something is (メールアドレス宛に, 勤務先の方), and did not get out. */
export function isOblique(
  { normal: { text } }: ReadPassage,
  { end }: { readonly end: number },
  language: Language,
): boolean {
  const after = text.slice(end + (text.charAt(end) === ")" ? 1 : 0), end + 40);
  return language === "ja" && OBLIQUE.test(after.replace(/^(?:等|など)/u, "").replace(CALLED, ""));
}

/** 誤ったメールアドレス(以下「誤アドレス」)に: what it is called from there on. */
const CALLED = /^\(以下[^()]{1,24}\)/u;

/** 宛先(郵便番号、所在地及び宛名)を書き誤った: where something was to go. */
export const isAddressed = ({ normal }: ReadPassage, { start, end }: Run): boolean =>
  /(?:宛先|あて先|宛名|送付先|送信先|発送先|郵送先|配達先|届け先|封筒)(?:\([^()]{0,16}|の)$/u.test(
    normal.text.slice(Math.max(0, start - 24), start),
  ) || /^\)?を(?:誤(?:入力|記載|って(?:入力|登録|記載|記入))|書き|打ち|押し)/u.test(normal.text.slice(end, end + 8));

/** What a system shows of data or does with them, as it should: を確認できる, を管理するシステム. */
const CAN_BE_SEEN_IN = anyOf(
  [
    /が?でき(?!る状態|た|まし)|することができ(?!た|まし)|する(?=もの|ため|仕組|機能|システム|こと|。)/u,
    /します|し、|している[。もた仕]/u,
  ],
  "u",
  {
    before:
      /^(?:等|など)?(?:の(?:個人)?(?:情報|データ))?[がを](?:確認|閲覧|検索|参照|照会|登録|管理|入力|利用|連携|見ること|表示|一元管理)/u,
  },
);

/** 照会システムは住民の氏名や住所を確認でき、…: what a system is for, and nothing that got out of it. */
export function isOfService({ normal, sentences }: ReadPassage, { start, end }: Run): boolean {
  const sentence = sentenceOf(sentences, start);
  const before = normal.text.slice(sentence?.start, start);
  return (
    /(?:システム|サービス|アプリ|アプリケーション|機能|制度|ツール|ソフト|データベース)[」)]?(?:は|とは)、?[^。は]{0,40}$/u.test(
      before,
    ) &&
    !/誰でも|外部|第三者|他の|別の|不正|誤/u.test(before) &&
    CAN_BE_SEEN_IN.test(normal.text.slice(end, end + 30))
  );
}
