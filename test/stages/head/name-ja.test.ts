import { describe, expect, test } from "vitest";
import { nameOfLine } from "../../../src/relate/head/organization/japanese/line.ts";
import { namesIn } from "../../../src/relate/head/organization/japanese/name.ts";
import { headOf } from "./read.ts";

describe("how far the name of a Japanese body reaches in a sentence", () => {
  test.each([
    ["昨日、みさき海の音楽祭実行委員会(県で構成)が実施した", "みさき海の音楽祭実行委員会"],
    ["県教育委員会は14日、県立つばき野高校の教諭が", "県立つばき野高校"],
    ["市内の山手小学校で開催した", "山手小学校"],
    ["もみじが丘こども園の職員が", "もみじが丘こども園"],
    ["このたび、しおかぜの丘病院において", "しおかぜの丘病院"],
    ["当社が運営するひのき建設株式会社の", "ひのき建設株式会社"],
    ["当法人が運営するあさがお訪問看護ステーションにおいて", "あさがお訪問看護ステーション"],
    ["海の幸フェスタ実行委員会から", "海の幸フェスタ実行委員会"],
    ["森のおうち保育園において、", "森のおうち保育園"],
    ["株式会社いろは堂が運営する", "株式会社いろは堂"],
    ["株式会社おとのわにおいて", "株式会社おとのわ"],
    ["一般社団法人まなびの種は、", "一般社団法人まなびの種"],
    ["株式会社ABC Worksは", "株式会社ABC Works"],
    ["専門学校しらさぎデザインカレッジでは、", "専門学校しらさぎデザインカレッジ"],
    ["まちの未来を考える実行委員会が実施した", "まちの未来を考える実行委員会"],
    ["株式会社森のめぐみが運営する通販サイト", "株式会社森のめぐみ"],
    ["合同会社海のいえは、", "合同会社海のいえ"],
    ["NPO法人まちの学び舎(まなびや)では、", "NPO法人まちの学び舎"],
    ["NPO法人こどもの居場所づくりネット(以下、当法人)の", "NPO法人こどもの居場所づくりネット"],
    ["NPO法人子どもの未来づくりの会は", "NPO法人子どもの未来づくりの会"],
    ["株式会社暮らしのデザインが", "株式会社暮らしのデザイン"],
    // What the body has.
    ["株式会社青木のすべての端末が", "株式会社青木"],
    ["株式会社青木のおすすめ商品を", "株式会社青木"],
    ["株式会社みらいのサービスが", "株式会社みらい"],
    ["株式会社みらいの契約者情報(氏名)が", "株式会社みらい"],
  ])("%s", (text, name) => expect(namesIn(text).map((found) => found.text)).toContain(name));
});

describe("the body on a line of a Japanese letterhead or signature", () => {
  test.each([
    ["公益社団法人霧市シルバー人材センター", "公益社団法人霧市シルバー人材センター"],
    ["霧港まつり実行委員会事務局(霧市観光課内)", "霧港まつり実行委員会"],
    ["霧地区広域消防事務組合消防本部 警防課", "霧地区広域消防事務組合消防本部"],
    ["霧谷県警察本部 生活安全部", "霧谷県警察本部"],
    ["霧商工会議所 総務課 TEL:0123-45-6789", "霧商工会議所"],
    ["(運営会社:株式会社霧ダイニング)", "株式会社霧ダイニング"],
    ["霧の海を守る会 事務局", "霧の海を守る会"],
    ["霧町役場 総務課 広報係", "霧町"],
    ["霧谷市 KIRITANI CITY", "霧谷市"],
    ["霧県漁業協同組合連合会(JF霧)", "霧県漁業協同組合連合会"],
    ["霧谷警察署", null],
    ["霧谷市東区役所 保険年金課", "霧谷市東区役所"],
    ["特別養護老人ホームあさつゆ苑 事務室", "特別養護老人ホームあさつゆ苑"],
    ["(報道)総務部IRグループ", null],
  ])("%s", (line, name) => {
    const found = nameOfLine(line);
    expect(found === null ? null : line.slice(found.start, found.end)).toBe(name);
  });
});

describe("whose incident a Japanese notice tells of", () => {
  test.each([
    [
      "the town's whose hall is in the address of its section",
      "名簿の誤送付について\n\n2024年5月4日\n福祉部高齢福祉課\n\n名簿を誤って送付しました。\n\nお問い合わせ\n福祉部高齢福祉課\n〒000-0000 霧谷市本町1-1 霧谷市役所2階",
      "霧谷市",
    ],
    [
      "the prefecture's in front of its section",
      "名簿の誤送付について\n\n霧谷県農林水産部担い手支援課において、名簿を誤って送付しました。",
      "霧谷県",
    ],
    [
      "the subsidiary's that the parent calls the same company",
      "2024年5月4日\n株式会社霧ホールディングス\n\n子会社における情報漏えいについて\n\n当社連結子会社の霧ロジ株式会社(以下、「同社」といいます。)が不正アクセスを受け、9名の情報が流出しました。",
      "霧ロジ株式会社",
    ],
    [
      "the subsidiary's that a bracket calls so",
      "2024年5月4日\n株式会社霧ホールディングス\n\n誤送信について\n\n霧ロジ株式会社(当社100%出資子会社)の社員が、9名にメールを誤って送信しました。",
      "霧ロジ株式会社",
    ],
    [
      "the school's that its corporation runs",
      "学校法人霧学院\n\n名簿の紛失について\n\n2024年5月4日\n\n本法人が設置する霧学院高等学校において、生徒9名の名簿を紛失しました。",
      "霧学院高等学校",
    ],
    [
      "the university's school's",
      "国立大学法人霧大学\n\n名簿の紛失について\n\n2024年5月4日\n\nこのたび、霧大学附属小学校において、児童9名の名簿を紛失しました。深くお詫び申し上げます。",
      "霧大学附属小学校",
    ],
    [
      "nobody's that is only hired",
      "お客さま情報の流出について\n\n当行が業務を委託しております株式会社霧データにおいて、書類210件の誤廃棄がありました。深くお詫び申し上げます。",
      null,
    ],
    [
      "nobody's where somebody had left his bag",
      "お客様からお預かりした書類を、弊社担当者が訪問先の株式会社霧建設に置き忘れました。深くお詫び申し上げます。",
      null,
    ],
    [
      "neither of two whose names are used by others",
      "当社を装った不審なメールが届いています。送信者は霧運輸や霧銀行を名乗る場合があります。申し訳ございません。",
      null,
    ],
    [
      "the association that offers the system, where its sentence opens with it",
      "会員登録の不具合について\n\n一般社団法人霧カヌー協会が提供する会員登録システムにおいて、会員36名の情報が閲覧できる状態にありました。",
      "一般社団法人霧カヌー協会",
    ],
    [
      "the insurer's whose agents did it",
      "代理店による情報の取扱いについて\n\n霧損害保険株式会社(社長:原 誠)の代理店において、契約者2,150名の情報が共有されていたことが判明しました。",
      "霧損害保険株式会社",
    ],
    [
      "who heads its notices with its name",
      "霧商工会議所からのお知らせ\n\n迷惑メール送信のお詫び\n\n当所のサーバーが不正アクセスを受け、迷惑メール9件が送信されました。",
      "霧商工会議所",
    ],
    [
      "the firm's whose branch lost it",
      "申込書の紛失について\n\n㈱霧トラベル 港支店では、お客様11名の申込書を紛失いたしました。深くお詫び申し上げます。",
      "㈱霧トラベル",
    ],
    [
      "the museum's above the foundation that runs it",
      "招待券応募者情報の流出について\n\n霧県立美術館\n公益財団法人霧県文化財団\n\n応募された方88名のアドレスを、誤って宛先に入れて送信しました。",
      "霧県立美術館",
    ],
    [
      "the shop's whose name stands in the greeting and at the foot",
      "名簿の流出に関するお詫び\n\n日頃より子ども写真館スマイルポケットをご愛顧いただきありがとうございます。スタッフが名簿134名分を流出させたことが判明いたしました。\n\nスマイルポケット 港店",
      "スマイルポケット",
    ],
    [
      "the town's whose office it is, by the name of one of its circles",
      "メールの誤送信について\n\n本市消防本部予防課において、アドレスが漏えいする事案がありました。深くお詫びします。\n\n6月17日、波多瀬市防火管理者連絡会の事務を担当する職員が、会員9名に誤って送信しました。",
      "波多瀬市",
    ],
    [
      "the firm in front of its slogan",
      "HARBOR霧株式会社 | 海の仕事を、もっと自由に\n\n「Note」における情報漏えいのお詫び\n\n当社が提供するサービス「Note」において、480名の情報が閲覧可能となる不具合が発生しました。",
      "HARBOR霧株式会社",
    ],
  ])("%s", (_, text, name) => expect(headOf(text).organization?.value ?? null).toBe(name));
});
