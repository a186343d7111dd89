import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import { behindOf, type FigureContext, inFrontOf, says } from "../figure-context.ts";

/** Whether a Japanese figure tells of what came after: calls, letters of apology, helpers, what people were asked to do. */
export const isAftermath = (context: FigureContext, thing: Thing): boolean =>
  context.reading.language === "ja" &&
  (isInquiries(context, thing) ||
    isApologyMail(context, thing) ||
    ((thing === "person" || thing === "organization") &&
      (isHelper(context) || isAsked(context) || isRestricted(context))));

const CALLED = new Set<Thing>(["record", "report", "email", "person"]);

/** 入電件数は73件, お問い合わせは20日までに46件ございました, 35件の問い合わせがあり: how many called or wrote in. */
const isInquiries = (context: FigureContext, thing: Thing): boolean => {
  if (!CALLED.has(thing) || says(context.deeds, "exposed", "slipped")) return false;
  const lead = INQUIRED.exec(inFrontOf(context, 48));
  if (lead !== null && !LEAKS.test(lead[1] ?? "") && PREDICATE.test(behindOf(context, 12))) return true;
  const { at, sentence, figure } = context;
  return (
    CALLS.test(behindOf(context, 40)) ||
    (figure.counter === "item" &&
      OPENS.test(at.text.slice(sentence.start, figure.span.start)) &&
      /(?:[0-9]|計|で|が|は)[^、。]{0,3}(?:あった|あり|ござい|でし|です|件)[^、。]{0,6}。?$/u.test(
        at.text.slice(sentence.start, sentence.end),
      ))
  );
};

/** 市民からの問合せは、窓口6件、電話35件、計41件であった: a sentence about calls alone. */
const OPENS = /^(?:なお、)?[^、。は]{0,16}(?:問い?合わ?せ|相談|苦情)(?:の?件数|は|が|:)/u;

const INQUIRED =
  /(?:問い?合わ?せ|相談|苦情|入電|受電|着信|反響|クレーム|申し?出|照会)(?:の?(?:総)?(?:件数|数))?(?:について)?(?:(?:は|が|も|:|として)((?:[^、。]{0,16}、)?[^、。]{0,14})| [^、。]{0,14}|)$/u;
const LEAKS = /漏|流出|含ま|閲覧|消[失去]|紛失|内容|情報|フォーム|者/u;
const PREDICATE =
  /^(?:以上)?(?:あり|あった|ござい|寄せ|いただ|頂|受け|です|でし|となっ|、|。|$|[)）])|^(?:以上)?(?:の|を)(?:受付|対応)/u;
const CALLS =
  /^(?:以上|ほど|程度)?の(?:お?問い?合わ?せ|ご?相談|ご?苦情|ご?意見|お電話|ご?質問|クレーム)(?:を|が|に)[^、。]{0,16}(?:あり|あった|ござい|寄せ|いただ|頂|受け|対応)/u;

const MAILED = new Set<Thing>(["letter", "document", "email", "record"]);

/** お詫び文を発送(2,351通、うち返戻18通), 訂正した通知書を再送 22通: what was sent to put it right. */
const isApologyMail = ({ at, sentence, figure }: FigureContext, thing: Thing): boolean => {
  if (!MAILED.has(thing)) return false;
  const said = at.text.slice(sentence.start, sentence.end);
  const letter = APOLOGY.exec(said);
  if (letter === null) return false;
  const behind = said.slice(letter.index + letter[0].length);
  const sent = SENT.exec(behind.slice(0, NEAR));
  return (
    sent !== null &&
    !MISHAP.test(behind.slice(0, sent.index)) &&
    !WHEN.test(behind.slice(sent.index + sent[0].length, sent.index + sent[0].length + 8)) &&
    figure.span.start - sentence.start < letter.index + letter[0].length + NEAR * 2
  );
};

/** How far behind the words for such letters it is told that they were sent. */
const NEAR = 40;

const APOLOGY =
  /(?:お詫び|謝罪|訂正(?:した|版)?|差し?替え(?:た|用|版)?|正しい|経緯(?:を)?(?:説明|記載))(?:する|した)?(?:の|を記載した)?(?:書面|書状|文書|文|状|手紙|お知らせ|通知|書類|メール|電子メール|案内|はがき|ハガキ)/u;
const SENT = /再送|発送|送付|郵送|送信|配信|投函|発出|送り|送った|お送/u;
const MISHAP = /誤|ミス|流出|漏|別の|他の|宛先欄/u;
const WHEN = /^(?:する|した|しようとした)?(?:際|とき|時|に当た|にあた|ところ|はず|べき)/u;

/** What helpers do, behind their figure: 30名が捜索に従事. */
const HELPING_JA = anyOf(
  [
    // They look for it, or put out a fire.
    /従事|捜索|探索|捜し|捜した|探し|消火|出動|復旧(?:作業|支援)?に(?:当|あ)た|対応に(?:当|あ)た/u,
    // They are sent, placed or added.
    /動員|投入|増員|配置(?:し|す)|派遣(?:し|さ)|常駐|応援/u,
  ],
  "u",
  { before: /^(?:、[^、。0-9]{1,6}[0-9]{1,3}台)?(?:体制)?(?:が|で|を|により)、?[^、。]{0,16}/u },
);

/** 延べ260名が従事, 職員40名を動員: who helped. */
const isHelper = (context: FigureContext): boolean =>
  /(?:(?:調査|対策|対応|社内|専門|復旧|検証)(?:プロジェクト)?チーム|対策本部|調査班)(?:の|は)?$/u.test(
    inFrontOf(context, 14),
  ) ||
  /(?:停職|減給|戒告|訓告|譴責|けん責|厳重注意|免職)$/u.test(inFrontOf(context, 4)) ||
  /(?:増員|増強|減員|人員配置|要員)[^、。]{0,6}$/u.test(inFrontOf(context, 14)) ||
  (/(?:捜索|探索|点検|確認作業|復旧(?:作業)?|調査|対応|封入|作業)(?:に)?(?:は|には)、?[^、。]{0,12}$/u.test(
    inFrontOf(context, 24),
  ) &&
    /^(?:で|が|の体制で)?、?(?:当た|あた|従事|行[いっ])/u.test(behindOf(context, 12))) ||
  /^(?:→|⇒|から)[0-9]{1,3}[名人](?:に増|へ増|体制|[)）])/u.test(behindOf(context, 12)) ||
  HELPING_JA.test(behindOf(context, 40));

/** 全会員12万名にパスワードの変更をお願いし, 7,200名が変更を終えた: who had to do something to be safe. */
const isAsked = (context: FigureContext): boolean => {
  const after = behindOf(context, 70);
  const clause = after.split("。")[0] ?? after;
  const front = inFrontOf(context, 16);
  return (
    (ALL.test(front) && TO.test(after) && SAFETY.test(clause) && ASKED.test(clause)) ||
    ((ALL.test(front) || STAFF.test(front)) && SURVEYED.test(clause)) ||
    HAS_DONE.test(after)
  );
};

const ALL = /全[一-龠ァ-ヶー]{0,8}(?:約)?$|(?:登録|契約|加入|利用|在籍)(?:者|会員)(?:全員|すべて|全て)?(?:約)?$/u;
const STAFF = /(?:職員|社員|従業員|教職員|教員|スタッフ|看護師)(?:約)?$/u;
const TO = /^(?:の[^、。はがを]{1,12})?(?:様|全員|すべて)?(?:に|へ|の)/u;
const SAFETY = /パスワード|暗証番号|認証|再設定|注意/u;
const ASKED = /求め|依頼|お願い|要請|呼び?かけ|促|変更|リセット|初期化|喚起/u;
/** 全職員320名に自己点検を実施した, 全職員487人から誓約書を徴取した, 職員350名全員に面談を行い */
const SURVEYED =
  /^(?:全員)?(?:(?:に|へ)(?:対し(?:て)?)?|を対象(?:に|とし(?:て|た))|から)、?[^、。はが]{0,10}(?:点検|調査|アンケート|聞き取り|聴き取り|ヒアリング|面談|面接|研修|周知|指導|講習|訓練|誓約書|同意書|確認書|始末書)/u;
const HAS_DONE =
  /^(?:の[^、。はがを]{1,10})?が、?[^、。]{0,16}(?:変更|再設定|返信|回答|手続き?|再登録)(?:を|が)?(?:終え|完了|済ませ|済んで)/u;

/** 3名に限定すべき権限: a rule, and nobody it befell. */
const isRestricted = (context: FigureContext): boolean =>
  /^(?:のみ|だけ)?に(?:限定|制限|絞[りる]|限[りる]|減ら)(?!.{0,12}(?:流出|漏|影響))/u.test(behindOf(context, 20));

/** 昨年から連絡をくださった会員は6名, 電話のあった方 3名で: those who called; but お問い合わせいただいた120名の氏名 are those affected. */
export const hasCalled = (context: FigureContext): boolean =>
  context.reading.language === "ja" &&
  CALLER.test(inFrontOf(context, 40)) &&
  !/(?:対象|該当)(?:となる|者|の方)?(?:は|が|:)[^。、]{0,30}$/u.test(inFrontOf(context, 40)) &&
  /^(?:で(?!き)|です|でし|であ|い[るまた]|おり|おら|。|$|[)）])/u.test(behindOf(context, 4)) &&
  !says(context.deedsAfter, "exposed", "slipped");

/** ご希望の方(12名)には費用を負担: those who wanted something. */
export const hasWished = (context: FigureContext): boolean =>
  context.reading.language === "ja" &&
  /(?:希望|申請)(?:の|される|された|する|があった)(?:方|お客様|お客さま|会員|保護者)(?:様|さま)?[(（]$/u.test(
    inFrontOf(context, 16),
  ) &&
  // このうち領収書を希望された方(1,902名)については、住所も含まれます: whose data are told on.
  !/^[)）](?:の|について|に関して|は)[^。]{0,40}(?:含ま|記載|流出|漏え|漏洩|閲覧|対象)/u.test(behindOf(context, 70));

const CALLER =
  /(?:連絡|問い?合わせ|申し?出|指摘|回答|返信|返事|苦情|電話|相談)(?:を|が|の)?(?:くださっ|下さっ|頂い|いただい|いただけ|寄せ(?:て)?(?:い|こ)?|あっ|寄こし|され|し)た[^、。はが]{0,10}(?:は|が|:)?、?(?:[^、。]{0,6})$/u;
