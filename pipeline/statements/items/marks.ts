/** A number, circle or bullet at the beginning of an item, also 一、 and （一）. */
const mark =
  /^(?:[①-⑳]|[（(][\d一二三四五六七八九十]{1,2}[）)]|\d{1,2}(?:[、．]|[.）)](?!\d))|[一二三四五六七八九十]{1,3}[、．.]|第[一二三四五六七八九十]{1,2}[、，：:]?|[●•▪◆■○◎▲·]|[-*]\s)\s?/

/** Whether a character can open an item's mark. */
const opens = /^[①-⑳（(\d一二三四五六七八九十第●•▪◆■○◎▲·\-*]/

/** The length of the mark that a text opens with; 0 where it opens without one, and where the number is part of a quantity. */
export function markLength(text: string): number {
  return opens.test(text) ? (mark.exec(text.slice(0, 8))?.[0].length ?? 0) : 0
}
