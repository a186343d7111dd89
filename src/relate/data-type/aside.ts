import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { sentenceAt } from "../context/structure.ts";
import type { Run } from "./run.ts";

/** Data used to reach somebody or something (メールアドレス宛に, 電話番号から), or whose they are (勤務先の方), not data that got out. */
const OBLIQUE =
  /^(?:等|など)?(?:(?:が|の入力|の登録)誤(?:り|って)|では(?:ない|なか)|宛|あて|から(?!.{0,12}(?:推測|特定))|へ|に(?:関する|係る)(?=[一-龠]{1,4}の(?:証明書|通知|案内|手続))|以外(?:へ|に|の)|である(?=[一-龠])|に(?!つい|関す|関し|係|加え|含|記載|より漏|添付され)|を(?:経由|利用|用い|使っ|入力|登録|お知らせ|誤(?:入力|記載|登録|認|って(?:入力|登録|抽出|設定|選択|指定|検索|記載|記入|認識|聞|伝え))|間違え?(?!て(?:送|渡|公|掲|添))|書き(?:誤|間違)|打ち(?:誤|間違)|押し(?:誤|間違)|取り違|貼り|検索|抽出|選択|照合|手入力|頼り|もと|基に|確かめ|聞|尋ね|伺|知ら|名乗|装|かた)|により|によって|で(?:ロ|不|認)|のため(?!に)|(?:の|を)(?:交付|発行|申請)(?![日書済年])|の(?:留守|持ち主|不正|悪用|使用(?!量|料|者|日|状況)|方|児童|生徒|学生|職員|教員|教諭|お客|患者|会員|社員|担当|ご?登録の?(?:な|無)|ない方|変更|再設定|入力|ご登録|削除|廃棄|破棄|回収))/u;

export const isOblique = ({ normal }: ReadPassage, { end }: { readonly end: number }, language: Language): boolean =>
  language === "ja" && OBLIQUE.test(normal.text.slice(end + (normal.text.charAt(end) === ")" ? 1 : 0), end + 20));

/** 宛先(郵便番号、所在地及び宛名)を書き誤った: where something was to go. */
export const isAddressed = ({ normal }: ReadPassage, { start, end }: Run): boolean =>
  /(?:宛先|あて先|宛名|送付先|送信先|発送先|郵送先|配達先|届け先|封筒)(?:\([^()]{0,16}|の)$/u.test(
    normal.text.slice(Math.max(0, start - 24), start),
  ) || /^\)?を(?:誤(?:入力|記載|って(?:入力|登録|記載|記入))|書き|打ち|押し)/u.test(normal.text.slice(end, end + 8));

/** 照会システムは住民の氏名や住所を確認でき、…: what a system is for, and nothing that got out of it. */
export function isOfService({ normal, sentences }: ReadPassage, { start, end }: Run): boolean {
  const sentence = sentences[sentenceAt(sentences, start)];
  const before = normal.text.slice(sentence?.start, start);
  return (
    /(?:システム|サービス|アプリ|アプリケーション|機能|制度|ツール|ソフト|データベース)[」)]?(?:は|とは)、?[^。は]{0,40}$/u.test(
      before,
    ) &&
    !/誰でも|外部|第三者|他の|別の|不正|誤/u.test(before) &&
    /^(?:等|など)?(?:の(?:個人)?(?:情報|データ))?[がを](?:確認|閲覧|検索|参照|照会|登録|管理|入力|利用|連携|見ること|表示|一元管理)(?:が?でき(?!る状態|た|まし)|することができ(?!た|まし)|する(?=もの|ため|仕組|機能|システム|こと|。)|します|し、|している[。もた仕])/u.test(
      normal.text.slice(end, end + 30),
    )
  );
}
