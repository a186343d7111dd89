import { isBanner, isMenu } from "./page.ts";

/**
 * Lines that a site puts around its articles: they belong to no notice, and one between two texts parts them.
 * `whole` lines are nothing but these words; a line that begins with one of `opening` is furniture up to its end when it is short.
 */
type Row = {
  readonly id: string;
  readonly meaning: string;
  readonly whole: readonly string[];
  readonly opening: readonly string[];
};

export const FURNITURE: readonly Row[] = [
  {
    id: "split.navigation",
    meaning: "Menus and links to other pages of the site.",
    whole: [
      "ホーム",
      "トップ",
      "トップページ",
      "サイトマップ",
      "メニュー",
      "検索",
      "検索する",
      "ログイン",
      "戻る",
      "一覧へ戻る",
      "一覧に戻る",
      "ページトップへ",
      "ページの先頭へ",
      "ページの先頭へ戻る",
      "このページの先頭へ",
      "このページのトップへ",
      "ページの先頭です",
      "先頭へ戻る",
      "本文へ",
      "本文へ移動",
      "本文",
      "ここから本文です",
      "ここまで本文です",
      "前の投稿",
      "次の投稿",
      "前の記事",
      "次の記事",
      "前へ",
      "次へ",
      "前のページ",
      "次のページ",
      "新しい投稿",
      "以前の投稿",
      "home",
      "menu",
      "search",
      "log in",
      "login",
      "sign in",
      "site map",
      "sitemap",
      "skip to content",
      "skip to main content",
      "back",
      "back to top",
      "back to list",
      "previous",
      "next",
      "previous post",
      "next post",
      "older posts",
      "newer posts",
      "older post",
      "newer post",
      "previous page",
      "next page",
    ],
    opening: [
      "前の記事:",
      "次の記事:",
      "前の投稿:",
      "次の投稿:",
      "前のお知らせ:",
      "次のお知らせ:",
      "« ",
      "» ",
      "previous:",
      "next:",
      "previous post:",
      "next post:",
    ],
  },
  {
    id: "split.label",
    meaning: "Labels, tags and categories of an article, and the list of articles that carry one.",
    whole: ["タグ", "カテゴリ", "カテゴリー", "ラベル", "tags", "categories", "labels"],
    opening: [
      "ラベル:",
      "ラベル ",
      "タグ:",
      "カテゴリ:",
      "カテゴリー:",
      "キーワード:",
      "tags:",
      "tag:",
      "tagged:",
      "tagged ",
      "labels:",
      "category:",
      "categories:",
      "filed under",
      "posted in ",
    ],
  },
  {
    id: "split.author",
    meaning: "Who put an article on the site.",
    whole: [],
    opening: ["投稿者:", "投稿者 ", "投稿者名:", "著者:", "執筆者:", "written by ", "author:"],
  },
  {
    id: "split.reaction",
    meaning: "Comments, shares and counters.",
    whole: [
      "コメント",
      "コメントなし",
      "コメントはありません",
      "コメントする",
      "コメントを書く",
      "コメントを残す",
      "コメントを投稿",
      "シェア",
      "シェアする",
      "共有",
      "共有する",
      "ツイート",
      "ツイートする",
      "いいね",
      "いいね!",
      "ブックマーク",
      "印刷",
      "印刷する",
      "メールで送信",
      "リンクを取得",
      "トラックバック",
      "share",
      "share this",
      "share this:",
      "share this article",
      "share this post",
      "share this blog post",
      "tweet",
      "like",
      "like this:",
      "loading...",
      "print",
      "comments",
      "no comments",
      "no comments:",
      "leave a comment",
      "leave a reply",
      "post a comment",
      "add comment",
      "was this article helpful?",
      "was this page helpful?",
    ],
    opening: [
      "コメント:",
      "コメント(",
      "トラックバック:",
      "トラックバック(",
      "メールで送信 ",
      "メールで送信blogthis",
      "シェアする:",
      "このページをシェア",
      "共有:",
      "この記事をシェア",
      "この記事を共有",
      "0 件のコメント",
      "登録: 投稿",
      "登録: コメント",
      "share this:",
      "share on ",
      "views:",
      "comments (",
      "0 comments",
      "no comments",
      "subscribe to:",
      "email this",
    ],
  },
  {
    id: "split.more",
    meaning: "Where an excerpt on a list of articles breaks off.",
    whole: [
      "続きを読む",
      "続きを読む...",
      "続きを見る",
      "もっと見る",
      "もっと読む",
      "全文を読む",
      "詳細を見る",
      "詳しくはこちら",
      "詳細はこちら",
      "read more",
      "read more...",
      "continue reading",
      "more",
      "more...",
      "view full post",
    ],
    opening: ["続きを読む", "» 続き", "read more", "continue reading", "[read more", "(続きを読む"],
  },
  {
    id: "split.related",
    meaning: "Advertisements and links to other articles.",
    whole: [
      "関連記事",
      "関連リンク",
      "関連ニュース",
      "おすすめ記事",
      "人気記事",
      "人気の投稿",
      "最新記事",
      "最近の投稿",
      "スポンサーリンク",
      "スポンサードリンク",
      "広告",
      "pr",
      "ad",
      "ads",
      "advertisement",
      "advertisements",
      "sponsored",
      "sponsored links",
      "related articles",
      "related posts",
      "related stories",
      "recent posts",
      "popular posts",
    ],
    opening: ["スポンサーリンク", "スポンサードリンク", "advertisement ", "sponsored by "],
  },
  {
    id: "split.footer",
    meaning: "The foot of a page.",
    whole: [
      "プライバシーポリシー",
      "個人情報保護方針",
      "サイトポリシー",
      "利用規約",
      "ご利用規約",
      "all rights reserved",
      "all rights reserved.",
      "privacy policy",
      "terms of use",
      "terms of service",
      "about us",
    ],
    opening: ["copyright", "(c) 20", "(c)20", "© ", "©", "&copy;", "powered by", "all rights reserved", "登録: "],
  },
];

/** A line that only begins like furniture is furniture if it is no longer than this. */
const LONGEST = 80;

const WHOLE = new Set(FURNITURE.flatMap(({ whole }) => whole));
const OPENING = byFirst(FURNITURE.flatMap(({ opening }) => opening));
const EDGES = /^[[【(<《|>・»«]{1,4} ?| ?[\])】>》|»›。]{1,4}$/gu;

/** Whether a line has something of the kind at an end. */
const isEdged = (line: string): boolean =>
  "[【(<《|>・»«".includes(line.charAt(0)) || "])】>》|»›。".includes(line.charAt(line.length - 1));

/** Whether a (folded) line is site furniture. A sentence never is. */
export function isFurniture(text: string): boolean {
  if (isBanner(text)) return true;
  if (text.length > LONGEST) return false;
  const lower = text.toLowerCase();
  if (WHOLE.has(lower) || (isEdged(lower) && WHOLE.has(lower.replace(EDGES, "")))) return true;
  if (isTrail(lower)) return true;
  const openings = OPENING.get(lower.charAt(0));
  return openings?.some((words) => lower.startsWith(words)) === true && !/。$|[a-z]{3}\.$/u.test(lower);
}

/** Whether a line is an entry of a menu, if it stands among others. */
export const isEntry = (text: string): boolean => {
  const lower = text.toLowerCase();
  return lower.length <= LONGEST_ENTRY && (WHOLE.has(lower) || isMenu(lower));
};
const LONGEST_ENTRY = 24;

/** Whether a line is a menu on one line, or the way to a page: ホーム | 会社案内 | お問い合わせ, Home > News. */
function isTrail(lower: string): boolean {
  if (!/[|>/»・]/u.test(lower)) return false;
  const entries = lower.split(/\s{0,2}[|>/»・]\s{0,2}/u).filter((entry) => entry !== "");
  return entries.length >= 2 && entries.every(isEntry);
}

function byFirst(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const words of openings) {
    const first = words.charAt(0);
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const RULE = /^(?:[-=_*~─━―—–・+#＿]\s?){3,240}$|^[□■◆◇○●☆★※＊] ?(?:[□■◆◇○●☆★※＊] ?){2,120}$/u;

/** What a rule begins with. */
const RULE_SIGNS = "-=_*~─━―—–・+#＿□■◆◇○●☆★※＊";

/** Whether a (folded) line is a rule: -----, =====, * * *, ━━━. */
export const isRule = (text: string): boolean => RULE_SIGNS.includes(text.charAt(0)) && RULE.test(text);
