/**
 * Hanzi forms that only Japanese writes: neither Traditional nor Simplified Chinese has them, so a line that holds several is Japanese.
 * Forms that older Chinese print has as well are left out.
 * Source: the forms of the Japanese list of common characters (jōyō kanji, 2010; no copyright) that differ from both Chinese ones;
 * selected for this project.
 */
export const shinjitai: string =
  '図経発薬楽営栄塩応仮壊覚拡観顕県検剣険鶏斉済歳雑斎桟児実釈渋獣縦粛焼乗畳譲醸剰縄壌嬢粋穂摂専銭繊蔵臓対帯滞択沢弾鋳庁聴転伝稲読弐悩脳覇拝廃売髪抜浜払辺変舗豊満黙訳誉揺様謡頼覧竜猟塁霊齢気込働峠畑枠栃'
